import { api } from '../contract/api';
import { packs } from '../core/policy/packs/packs';
import { emptyReport } from '../core/report/report';
import { installFakeForge } from '../jira/testing/fake-forge';
import { makeSite } from '../jira/testing/fake-site';
import { makeStored } from '../jira/testing/small-policy';
import { resolver } from '../index';

const inProject = { moduleKey: 'preflight-report', extension: { project: { id: '10000' } } };
/** As Forge calls the exported function: the account is in the second argument, which no browser writes. */
const invoke = (functionKey: string, payload: unknown, accountId = 'reporter') =>
  resolver({ call: { functionKey, payload }, context: inProject }, { principal: { accountId } });
const drafts = [
  { schemaVersion: 1, id: 'draft-00001', savedAt: 1, projectId: null, wished: false, report: emptyReport },
];

test('a call goes from Forge’s own request to the answer', async () => {
  installFakeForge(makeSite({ kvs: new Map([['policy:10000', makeStored()]]) }));
  expect(await invoke('panel/keep-drafts', { drafts })).toEqual({ ok: true, value: {} });
  expect(await invoke('panel/open', {})).toMatchObject({ ok: true, value: { policy: { id: 'small' }, drafts } });
});

test('an account in the payload or the context is not believed', async () => {
  installFakeForge(makeSite({ kvs: new Map([['policy:10000', makeStored()]]) }));
  await invoke('panel/keep-drafts', { drafts });
  const forged = { call: { functionKey: 'panel/open', payload: { accountId: 'reporter' } }, context: inProject };
  const context = { ...forged.context, accountId: 'reporter' };
  const answer = await resolver({ ...forged, context }, { principal: { accountId: 'somebody-else' } });
  expect(answer).toMatchObject({ ok: true, value: { drafts: [] } });
});

test('every method of the contract is there, and nothing else', async () => {
  installFakeForge(makeSite({ isAdmin: false }));
  for (const method of Object.keys(api)) expect(await invoke(method, {})).toHaveProperty('ok');
  await expect(invoke('setup/everything', {})).rejects.toThrow('no definition');
});

test('the built-in packs are offered to an admin', async () => {
  installFakeForge(makeSite());
  expect(await invoke('setup/offer', { search: '' })).toMatchObject({
    ok: true,
    value: { packs: packs.map(({ id }) => ({ id })), projects: [{ key: 'LEARN' }] },
  });
});

test('a storage value that breaks the code is logged by place, without its text, and answered calmly', async () => {
  const logged = jest.spyOn(console, 'error').mockImplementation(() => undefined);
  installFakeForge(makeSite());
  Object.assign(globalThis, {
    __forge_fetch__: async () =>
      Response.json({ code: 'INVALID_KEY', message: 'what a person wrote' }, { status: 400 }),
  });
  expect(await invoke('panel/open', {})).toEqual({ ok: false, failure: { code: 'UNEXPECTED' } });
  expect(JSON.stringify(logged.mock.calls)).toContain('panel/open');
  expect(JSON.stringify(logged.mock.calls)).not.toContain('what a person wrote');
});
