import * as z from 'zod/mini';

import type { ChecklistSource, Policy } from '../policy/policy';
import type { Draft } from '../report/draft';
import { judgedAtTheTop } from './judged-at-the-top';
import { openPoints } from './open-points';

/** How a report that an earlier revision of the policy judged stands by the one of now. */
export const JudgedThen = z.object({
  /** The revision by which it was judged when it was filed, or saved beside the work item. */
  revision: z.number(),
  now: z.number(),
  /** `stricter`: it passes that revision and would fail the one of now. `looser`: the other way round. */
  is: z.enum(['same', 'stricter', 'looser']),
  /** What is open now and was not then, by title. */
  asks: z.array(z.string()),
});
export type JudgedThen = z.infer<typeof JudgedThen>;

type Judged = Omit<Draft, 'operation'>;

/** Counted from parts and steps: they would only say once more what those say. */
const DERIVED: readonly ChecklistSource[] = ['items-done', 'parts-complete'];

function openIn(draft: Judged, policy: Policy) {
  const verdict = judgedAtTheTop(draft, policy);
  const { parts, steps } = openPoints(verdict, policy);
  const { outstanding } = verdict.blocker;
  const items = policy.checklist
    .filter(({ id, source }) => !DERIVED.includes(source) && outstanding.includes(id))
    .map(({ id, title }) => ({ target: `checklist.${id}`, title }));
  return { allowed: verdict.allowed, points: [...parts, ...steps, ...items] };
}

/** The same stored answers by both revisions. Pure. */
export function judgedThen(draft: Judged, { then, now }: { then: Policy; now: Policy }): JudgedThen {
  const [before, after] = [openIn(draft, then), openIn(draft, now)];
  const known = new Set(before.points.map(({ target }) => target));
  const asks = after.points.filter(({ target }) => !known.has(target)).map(({ title }) => title);
  const is = before.allowed === after.allowed ? 'same' : before.allowed ? 'stricter' : 'looser';
  return { revision: then.revision, now: now.revision, is, asks: [...new Set(asks)] };
}
