import { BLOCKER, NOW } from '../repair/testing/make-item';
import { makePolicy } from '../testing/make-policy';
import { completeReport, completeReportWithout } from '../testing/make-report';
import type { Rehearsed } from './outcome-of';
import { printOf } from './rehearsal';
import { afterItem, emptySum, RehearsalSum, type Rehearsing } from './rehearsal-sum';
import { makeRehearsed } from './testing/make-rehearsed';

const policy = makePolicy();
const softer = makePolicy({ rules: { ...policy.rules, 'required-part': 'warn' } });
const sumOf = (items: readonly Rehearsed[], by: Partial<Rehearsing> = {}) =>
  items.reduce(
    (sum, item) => afterItem(sum, item, { policy, published: null, appId: 'the-app', now: NOW, ...by }),
    emptySum(by.published !== undefined),
  );

const incomplete = (id: string) => makeRehearsed({ id, report: completeReportWithout('answers', 'os') });

test('work items with and without a report are counted apart, and each rule once', () => {
  const sum = sumOf([
    incomplete('1'),
    makeRehearsed({ id: '2', report: completeReport() }),
    makeRehearsed({ id: '3' }),
  ]);
  expect(sum.rehearsed.reported).toMatchObject({ items: 2, stopped: 1, rules: { 'required-part': 1 } });
  expect(sum.rehearsed.reported.targets).toEqual({ 'answers.os': 1 });
  expect(sum.rehearsed.bare).toMatchObject({ items: 1, stopped: 0, rules: {} });
  expect(sum.rehearsed.described).toMatchObject({ items: 1, stopped: 1 });
  expect(sum.examples).toMatchObject({ 'rule:required-part': ['1'], described: ['3'] });
});

test('what a draft changes is told against what is published', () => {
  const sum = sumOf([incomplete('1')], { policy: softer, published: policy });
  expect(sum).toMatchObject({ newlyPassed: 1, newlyStopped: 0, published: { reported: { stopped: 1 } } });
  expect(sum.examples['newly-passed']).toEqual(['1']);
  const back = sumOf([incomplete('1')], { policy, published: softer });
  expect(back).toMatchObject({ newlyPassed: 0, newlyStopped: 1 });
});

test('five examples are kept of each group, and ways beyond the twentieth are one', () => {
  const many = Array.from({ length: 30 }, (_, n) =>
    makeRehearsed({ id: `${n}`, creatorId: `bot-${n}`, priorityId: BLOCKER }, 'app'),
  );
  const sum = sumOf(many);
  expect(Object.values(sum.examples).every((ids) => ids.length <= 5)).toBe(true);
  expect(Object.keys(sum.ways)).toHaveLength(21);
  expect(sum.ways['others']).toEqual({ items: 10, stopped: 10, repaired: 0 });
  expect(RehearsalSum.safeParse(JSON.parse(JSON.stringify(sum))).data).toEqual(sum);
});

test('a policy is the same whatever its revision, and another with any other word', () => {
  expect(printOf({ ...policy, revision: 7 })).toBe(printOf(policy));
  expect(printOf({ ...policy, name: 'Other' })).not.toBe(printOf(policy));
});
