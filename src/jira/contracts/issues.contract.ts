import { ok } from '../../contract/failure';
import { emptyReport } from '../../core/report/report';
import { storedValue } from '../../core/report/stored-value';
import type { Ports } from '../ports';
import { FIELD, makeSite, type FakeSite } from '../testing/fake-site';

const description = { type: 'doc', version: 1, content: [{ type: 'text', text: 'It stays dark' }] };
const priority = { id: '30', name: 'High', iconUrl: 'https://example.org/high.svg' };
const full = { summary: 'Lights', description, priority, [FIELD]: { schemaVersion: 1 }, project: { id: '10000' } };

export const describeIssues = (name: string, create: (site: FakeSite) => Ports) => {
  const reading = (fields: Record<string, unknown>) =>
    create(makeSite({ issues: [{ id: '77', fields }] })).issues.read('77', FIELD, 'person');

  describe(`${name} keeps the promise of work items`, () => {
    test('a work item comes with its words, its priority and the stored report', async () => {
      expect(await reading(full)).toEqual(
        ok({
          projectId: '10000',
          summary: 'Lights',
          description: 'It stays dark',
          priority: { id: '30', name: 'High' },
          report: { schemaVersion: 1 },
        }),
      );
    });
    test.each([
      ['empty', { summary: 'Lights', description: null, priority: null, [FIELD]: null }],
      ['not on its screens, or hidden from the reader', { summary: 'Lights' }],
    ])('fields that are %s are nothing, not a failure', async (_case, fields) => {
      expect(await reading(fields)).toEqual(
        ok({ projectId: null, summary: 'Lights', description: '', priority: null, report: null }),
      );
    });
    test.each(['person', 'app'] as const)('it is read in the name of the %s', async (as) => {
      const { issues, reportField } = create(makeSite({ issues: [{ id: '77', fields: full }] }));
      expect(await reportField.find(as)).toEqual(ok(FIELD));
      expect(await issues.read('77', FIELD, as)).toMatchObject({ ok: true });
    });
    test('a report is written over the one that stood there', async () => {
      const { issues } = create(makeSite({ issues: [{ id: '77', fields: { ...full } }] }));
      const report = { ...emptyReport, answers: { os: 'macOS 14' } };
      expect(await issues.writeReport('77', FIELD, report)).toEqual(ok({}));
      const there = { summary: 'Lights', report: storedValue(report) };
      expect(await issues.read('77', FIELD, 'person')).toMatchObject({ value: there });
      expect(await issues.writeReport('78', FIELD, report)).toMatchObject({ failure: { code: 'NOT_FOUND' } });
    });
    test('a work item that is gone, or not to be seen, is NOT_FOUND', async () => {
      const answer = await create(makeSite()).issues.read('78', FIELD, 'person');
      expect(answer).toMatchObject({ ok: false, failure: { code: 'NOT_FOUND' } });
    });
  });
};
