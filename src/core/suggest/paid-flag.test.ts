import { makeDraft } from '../testing/make-draft';
import { makePolicy } from '../testing/make-policy';
import { makeReport } from '../testing/make-report';
import { suggestPriority } from './suggest-priority';

const policy = makePolicy();
const rank = (value: string | null): number => policy.levels.findIndex(({ id }) => id === value);
const kinds = [null, ...policy.blockingKinds.map(({ id }) => id)];
const affected = [null, 'one', 'several', 'me', 'everyone'] as const;
const impacts = [null, true, false].flatMap((canMoveOn) =>
  kinds.flatMap((blockingKind) => affected.map((who) => ({ canMoveOn, blockingKind, affected: who }))),
);
const suggested = (impact: (typeof impacts)[number], batch: string) =>
  suggestPriority(makeDraft({ summary: '', report: makeReport({ impact, answers: { batch } }) }), policy);

test.each(impacts)('paying raises %j by one step at most, and is named', (impact) => {
  const paid = suggested(impact, 'v-000');
  const free = suggested(impact, 'web-0117');
  expect(rank(free.value) - rank(paid.value)).toBeGreaterThanOrEqual(0);
  expect(rank(free.value) - rank(paid.value)).toBeLessThanOrEqual(1);
  if (paid.value !== free.value) expect(paid.because.join(' ')).toMatch(/pays/);
});
