import { asApp, asUser, route } from '@forge/api';
import { InvocationError, InvocationErrorCode, Queue } from '@forge/events';
import { kvs } from '@forge/kvs';
import Resolver from '@forge/resolver';

/** A backend on the unmodified Forge packages. Import it after `installForgeGlobals`, as Forge does with a bundle. */
const resolver = new Resolver();
type Payload = Record<string, string>;

resolver.define('echo', ({ payload, context }: { payload: unknown; context: { accountId?: string } }) => ({
  payload,
  accountId: context.accountId,
  lost: undefined,
}));
resolver.define('who', async ({ payload }: { payload: Payload }) => {
  await new Promise((resolve) => setTimeout(resolve, Number(payload['wait'] ?? 0)));
  const answer = await asUser().requestJira(route`/rest/api/3/mypermissions?permissions=ADMINISTER`);
  const body: unknown = await answer.json();
  return body;
});
resolver.define('create', async ({ payload }: { payload: Payload }) => {
  const body = JSON.stringify({ fields: { project: { key: 'OPS' }, issuetype: { name: 'Bug' }, ...payload } });
  const answer = await asApp().requestJira(route`/rest/api/3/issue`, { method: 'POST', body });
  return answer.status;
});
resolver.define('remember', async ({ payload }: { payload: Payload }) => {
  await kvs.set('note', payload);
  return kvs.get('note');
});
resolver.define('call-home', () => fetch('https://example.org/'));
resolver.define('push', ({ payload }: { payload: Payload }) => new Queue({ key: 'work' }).push({ body: payload }));
resolver.define('push-wrong', () => new Queue({ key: 'nobody' }).push({ body: {} }));
resolver.define('large', () => 'x'.repeat(6 * 1024 * 1024));
resolver.define('never', () => new Promise(() => undefined));
resolver.define('throw', () => {
  throw new Error('It went wrong.');
});

type Queued = { body: Payload; retryContext?: { retryCount: number } };
export const handlers: Record<string, (event: never, context: never) => unknown> = {
  'index.resolver': resolver.getDefinitions(),
  'index.consume': async ({ body, retryContext }: Queued) => {
    await kvs.set('consumed', { ...body, retries: retryContext?.retryCount ?? 0 });
    return body['again'] === 'yes' && retryContext === undefined
      ? new InvocationError({ retryAfter: 5, retryReason: InvocationErrorCode.FUNCTION_RETRY_REQUEST })
      : undefined;
  },
  'index.cleanUp': async () => {
    const body = JSON.stringify({ fields: { priority: { id: '4' } } });
    const answer = await asApp().requestJira(route`/rest/api/3/issue/OPS-1`, { method: 'PUT', body });
    return answer.status;
  },
  'index.onIssue': async ({ issue }: { issue: { key: string } }) => kvs.set('created', issue.key),
};
