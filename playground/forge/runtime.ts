import { AsyncLocalStorage } from 'node:async_hooks';

/** What `@forge/api` 8 reads as `__forge_runtime__` (out/api/runtime.js), plus where this invocation's calls go. */
export type Invocation = {
  runtime: ForgeRuntime;
  forgeFetch: ForgeFetch;
};
export type FetchDescriptor = { type: string; provider?: string; remote?: string; accountId?: string };
export type ForgeFetch = (to: FetchDescriptor, path: string, init?: RequestInit) => Promise<Response>;

export type ForgeRuntime = {
  proxy: { token: string; url: string };
  contextAri: string;
  aaid: string | undefined;
  appContext: {
    appId: string;
    appVersion: string;
    environmentId: string;
    environmentType: string;
    invocationId: string;
    installationId: string;
    functionKey: string;
    moduleType: string;
    moduleKey: string;
    permissions: { scopes: string[] };
  };
  lambdaContext: { awsRequestId: string; getRemainingTimeInMillis: () => number };
  tracing: { traceId: string; spanId: string };
  container: { region: string; runtime: string; handler: string };
  metrics: typeof metrics;
  featureFlags: () => false;
};

const ignore = () => undefined;
const counter = { incr: ignore, incrBy: ignore, decr: ignore, decrBy: ignore };
export const metrics = {
  counter: () => counter,
  gauge: () => ({ set: ignore }),
  timing: () => ({ set: ignore, measure: () => ({ stop: ignore }) }),
};

const current = new AsyncLocalStorage<Invocation>();
/** Runs `work` as one invocation: everything it awaits sees its own runtime, and nobody else's. */
export const runInvocation = <T>(invocation: Invocation, work: () => Promise<T>): Promise<T> =>
  current.run(invocation, work);

const forgeFetch: ForgeFetch = (to, path, init) => {
  const invocation = current.getStore();
  if (invocation === undefined) throw new Error('A Forge API was called outside an invocation.');
  return invocation.forgeFetch(to, path, init);
};

/** The app asks for no egress, so that every address outside Forge is refused. */
class EgressError extends Error {
  override name = 'REQUEST_EGRESS_ALLOWLIST_ERR';
  constructor(address: string) {
    super(`URL not included in the external fetch backend permissions: ${address}.`);
  }
}

const addressOf = (to: Parameters<typeof fetch>[0]): string => (to instanceof Request ? to.url : to.toString());

let installed = false;
/**
 * Puts the globals in place that the unmodified Forge packages read. `fetch` is captured when they are imported, so this
 * comes first. Outside an invocation `fetch` stays Node's own.
 */
export function installForgeGlobals(): void {
  if (installed) return;
  installed = true;
  const ownFetch = globalThis.fetch;
  Object.defineProperty(globalThis, '__forge_runtime__', {
    configurable: true,
    get: () => current.getStore()?.runtime,
  });
  Object.defineProperty(globalThis, '__forge_fetch__', { configurable: true, value: forgeFetch });
  globalThis.fetch = (to, init) =>
    current.getStore() === undefined ? ownFetch(to, init) : Promise.reject(new EgressError(addressOf(to)));
}
