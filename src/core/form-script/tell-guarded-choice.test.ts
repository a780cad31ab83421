import { makePolicy } from '../testing/make-policy';
import { completeReport, completeReportWithout } from '../testing/make-report';
import { tellGuardedChoice } from './tell-guarded-choice';

const policy = makePolicy();
const tell = (value: unknown, by = policy) =>
  tellGuardedChoice({ summary: 'Dark', description: '', priority: 'High', value }, by);

test('a complete report leaves a guarded priority free', () => {
  expect(tell(completeReport())).toEqual({ isFree: true, open: [] });
});

test('open items of the checklist are named in the policy’s order', () => {
  const { isFree, open } = tell(completeReportWithout('done', 'not-on-not-blocking-list'));
  expect(isFree).toBe(false);
  expect(open).toEqual(policy.checklist.filter(({ title }) => open.includes(title)).map(({ title }) => title));
  expect(open).toHaveLength(1);
});

test('without a report the whole checklist is open', () => {
  expect(tell(null)).toEqual({ isFree: false, open: policy.checklist.map(({ title }) => title) });
});

test('a complete checklist beside a missing part is not free: the part is named', () => {
  const lone = { ...policy, checklist: [] };
  expect(tell(completeReportWithout('answers', 'os'), lone)).toEqual({ isFree: false, open: ['Operating system'] });
});

test('a damaged report frees nothing, one of a newer version is left to the gate', () => {
  expect(tell({ schemaVersion: 1, answers: 7 }).isFree).toBe(false);
  expect(tell({ schemaVersion: 99 })).toEqual({ isFree: true, open: [] });
});

test('where nothing is guarded everything is free', () => {
  const unguarded = { ...policy, levels: policy.levels.map((level) => ({ ...level, guarded: false })) };
  expect(tell(null, unguarded)).toEqual({ isFree: true, open: [] });
});
