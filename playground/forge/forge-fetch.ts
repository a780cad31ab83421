import type { Assumptions } from '../assumptions/registry';
import type { Caller, JiraAnswer, JiraRequest } from '../jira/request';
import { refuse } from './kvs/kvs-answer';
import { answerKvs } from './kvs/kvs-endpoint';
import type { KvsStore } from './kvs/kvs-store';
import type { ForgeFetch } from './runtime';
import type { EventLog } from '../event-log';

export type PlatformParts = {
  /** Scopes of the manifest. */
  scopes: string[];
  jira: (request: JiraRequest) => JiraAnswer;
  kvs: KvsStore;
  queue: (path: string, text: string) => { status: number; body?: unknown };
  log: EventLog;
  /** Where the switches stand now. */
  assumptions: () => Assumptions;
};

type Answer = { status: number; body?: unknown; headers?: Record<string, string> };
const asResponse = ({ status, body, headers }: Answer): Response =>
  new Response(body === undefined || status === 204 ? null : JSON.stringify(body), {
    status,
    headers: { 'content-type': 'application/json', ...headers },
  });
/** `@forge/api` makes a ProxyRequestError of this header. */
const refusedByProxy = (reason: string): Response =>
  new Response(null, { status: 403, headers: { 'forge-proxy-error': reason } });

const noStorage = (status: number) =>
  refuse({ status, code: 'FORBIDDEN', message: 'The manifest lacks the scope storage:app.' });

const textOf = (init?: RequestInit): string => (typeof init?.body === 'string' ? init.body : '');
const callerOf = (provider: string, accountId: string | undefined): Caller | null => {
  if (provider === 'app') return { as: 'app' };
  return accountId === undefined ? null : { as: 'user', accountId };
};

/** Where the calls of one invocation go. `accountId`: the person on whose behalf it runs, if any. */
export function createForgeFetch(parts: PlatformParts, accountId: string | undefined): ForgeFetch {
  const askJira = (provider: string, path: string, init: RequestInit | undefined): Response => {
    const caller = callerOf(provider, accountId);
    if (caller === null) return refusedByProxy('NEEDS_AUTHENTICATION_ERR');
    const method = init?.method ?? 'GET';
    return asResponse(parts.jira({ method, path, text: textOf(init), caller, byApp: true }));
  };
  return async ({ type, provider = 'none', remote, accountId: other }, path, init) => {
    await Promise.resolve();
    if (type === 'kvs') {
      const missing = Number(parts.assumptions().missingScope);
      const answer = parts.scopes.includes('storage:app')
        ? answerKvs(parts.kvs, path, textOf(init))
        : noStorage(missing);
      parts.log.note({ from: 'storage', what: `${path} → ${answer.status}`, detail: textOf(init).slice(0, 2_000) });
      return asResponse(answer);
    }
    if (other !== undefined && other !== accountId) return refusedByProxy('IMPERSONATION_NOT_ALLOWED');
    if (type === 'fpp' && remote === 'jira') return askJira(provider, path, init);
    if (type === 'fpp' && remote === 'stargate' && path.startsWith('/webhook/queue/'))
      return asResponse(parts.queue(path, textOf(init)));
    return refusedByProxy('NOT_EMULATED');
  };
}
