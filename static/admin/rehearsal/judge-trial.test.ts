import { learnSupport } from '../../../src/core/policy/packs/learn-support';
import { completeReport } from '../../../src/core/testing/make-report';
import { judgeTrial } from './judge-trial';

const draft = {
  ...{ operation: 'create', summary: 'Black terminal', description: '', priority: 'Blocker' },
  report: completeReport(),
};

test('a text is read for parts and judged at the priority that is chosen', () => {
  const trial = judgeTrial('The terminal stays black.\nI am on macOS Sierra 10.12.', 'Blocker', learnSupport);
  expect(trial).toMatchObject({ is: 'judged', verdict: { allowed: false } });
  expect(trial.is === 'judged' && trial.found).toContain('Operating system');
});

test('a draft in JSON is judged as it is', () => {
  expect(judgeTrial(JSON.stringify(draft), null, learnSupport)).toMatchObject({
    verdict: { allowed: true },
    found: null,
  });
});

test.each([
  ['{"operation":', 'JSON'],
  [JSON.stringify({ ...draft, priority: 7 }), 'priority'],
  [JSON.stringify({ ...draft, report: { ...draft.report, done: { a: 'yes' } } }), 'report.done.a'],
])('%s is no draft, and its first wrong place is named', (text, path) => {
  expect(judgeTrial(text, null, learnSupport)).toEqual({ is: 'bad-json', path });
});
