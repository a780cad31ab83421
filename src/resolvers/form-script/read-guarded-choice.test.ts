import { makePolicy } from '../../core/testing/make-policy';
import { completeReport } from '../../core/testing/make-report';
import { FIELD, makeSite } from '../../jira/testing/fake-site';
import { makeStored } from '../../jira/testing/small-policy';
import { onSite } from '../testing/on-site';

const read = (report: unknown, issueId: string | null = '77') => {
  const fields = { summary: 'Dark', priority: { id: '2', name: 'High' }, [FIELD]: report };
  const kvs = new Map<string, unknown>([['policy:10000', makeStored({ policy: makePolicy() })]]);
  const { site, call } = onSite(makeSite({ kvs, issues: [{ id: '77', fields }] }));
  const answer = call('form-script/read', {}, { accountId: 'reader', projectId: '10000', issueId });
  return answer.then((given) => ({ given, site }));
};

test('the stored field decides, whatever stands in a form', async () => {
  expect((await read(completeReport())).given).toEqual({ ok: true, value: { isFree: true, open: [], allowed: null } });
  expect((await read(null)).given).toMatchObject({ ok: true, value: { isFree: false, allowed: null } });
});

test('it costs two reads of storage and two calls to Jira, and stores nothing', async () => {
  const { site } = await read(completeReport());
  expect(site.calls.toSorted()).toEqual(['GET /field', 'GET /issue', 'KVS', 'KVS']);
});

test('a view without a work item is told so', async () => {
  expect((await read(null, null)).given).toMatchObject({ ok: false, failure: { code: 'NOT_FOUND', detail: 'issue' } });
});
