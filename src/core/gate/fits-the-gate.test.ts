import fc from 'fast-check';

import type { Condition } from '../policy/condition';
import { type Item, type Part, Policy } from '../policy/policy';
import { emptyReport } from '../report/report';
import { completeReport } from '../testing/make-report';
import { makePolicy } from '../testing/make-policy';
import { bytesOf } from '../bytes-of';
import { fitsTheGate, MOST_STEPS, stepsAtMost } from './fits-the-gate';
import { projectGate, projectRows } from './project-gate';
import { arbitraryPolicy } from './testing/arbitrary-policy';
import { arbitraryReport } from './testing/arbitrary-report';
import { FIELD, gateOf } from './testing/gate-of';

const JIRAS_LIMIT = 32 * 1_024;
const { items, parts, required } = makePolicy();

const words = (count: number, length: number) =>
  Array.from({ length: count }, (_, i) => `${String(i)} `.padEnd(length, 'wört '));
const many = <T>(count: number, row: (i: number) => T): T[] => Array.from({ length: count }, (_, i) => row(i));

const item = (i: number, when?: Condition): Item => ({
  id: `item-${i}`,
  title: `Step number ${i}`,
  level: 'block',
  acceptsCouldNot: true,
  ...(when === undefined ? {} : { when }),
});
const longPart = (i: number): Part => ({
  id: `part-${i}`,
  title: `Part ${i}`,
  help: `${i} ${'Was? '.repeat(78)}`.trim(),
  placeholder: `${i} ${'Wie? '.repeat(78)}`.trim(),
  multiline: true,
  weight: 1,
});
const anyOf = (count: number): Condition => ({
  any: many(count, (i) => ({ paths: ['answers.os'], mentions: words(4, 30 + i), unless: words(4, 40 + i) })),
});
const allOf = (count: number): Condition => ({
  all: many(count, (i) => ({
    paths: ['answers.os', 'answers.environment'],
    mentions: words(2, 30 + i),
    unless: words(2, 40 + i),
  })),
});

/** Each way in which a policy can grow, by how many rows it has of it. */
const growth: [string, number, (count: number) => Policy][] = [
  ['steps', 60 - items.length, (count) => makePolicy({ items: [...items, ...many(count, (i) => item(i))] })],
  [
    'conditions of steps',
    60 - items.length,
    (count) => makePolicy({ items: [...items, ...many(count, (i) => item(i, anyOf(3)))] }),
  ],
  [
    'alternatives of one condition',
    6,
    (count) => makePolicy({ items: [...items, item(0, count === 0 ? undefined : allOf(count))] }),
  ],
  [
    'required parts with long texts',
    20 - required.length,
    (count) =>
      makePolicy({
        parts: [...parts, ...many(count, longPart)].slice(0, 30),
        required: [...required, ...many(count, (i) => ({ id: `r-${i}`, title: `Part ${i}`, parts: [`part-${i}`] }))],
      }),
  ],
  ['words of filler', 120, (count) => makePolicy({ filler: { phrases: words(count, 60), templates: words(40, 60) } })],
  [
    'priorities, where every one is strict',
    60,
    (count) =>
      makePolicy({
        gate: { whenUnreadable: 'closed', strict: true },
        sitePriorities: [
          { id: '1', name: 'Blocker', level: 'Blocker' },
          ...many(count - 1, (i) => ({ id: String(10 ** 17 + i), name: 'P', level: null })),
        ].slice(0, count),
      }),
  ],
];

test.each(growth)('the policy with the most %s that the schema takes fits Jira', (_name, most, grow) => {
  const legal = many(most + 1, (count) => grow(count)).filter((policy) => Policy.safeParse(policy).success);
  const largest = legal.at(-1) ?? makePolicy();
  expect(legal.length).toBeGreaterThan(1);
  const config = projectGate(largest, { fieldId: FIELD });
  expect(bytesOf(config)).toBeLessThanOrEqual(JIRAS_LIMIT);
  for (const report of [emptyReport, completeReport()]) {
    const answer = gateOf({ report, config });
    expect(answer).toMatchObject({ ok: true });
    expect(answer.cost.steps).toBeLessThanOrEqual(MOST_STEPS);
  }
});

test('a policy that asks for too much is refused by the schema, with the reason', () => {
  const tooLarge = makePolicy({ items: [...items, ...many(45, (i) => item(i, anyOf(3)))] });
  expect(fitsTheGate(tooLarge)).toBe(false);
  const parsed = Policy.safeParse(tooLarge);
  expect(parsed.error?.issues[0]?.message).toBe(
    'The gate cannot hold all of this: fewer steps, conditions or texts, please.',
  );
});

test('no report takes more steps than were counted for the policy', () => {
  const closest = { share: 0 };
  fc.assert(
    fc.property(
      arbitraryPolicy.chain((policy) =>
        fc.tuple(fc.constant(policy), fc.oneof(fc.constant(emptyReport), arbitraryReport(policy))),
      ),
      ([policy, report]) => {
        const { cost } = gateOf({ report, config: projectGate(policy, { fieldId: FIELD }) });
        const most = stepsAtMost(projectRows(policy).q1);
        expect(cost.steps).toBeLessThanOrEqual(most);
        closest.share = Math.max(closest.share, cost.steps / most);
      },
    ),
    { numRuns: 300 },
  );
  expect(closest.share).toBeGreaterThan(0.9);
});
