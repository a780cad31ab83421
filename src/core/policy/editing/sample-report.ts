import type { PolicyRows } from '../policy-rows';
import { emptyReport, type Report } from '../../report/report';

/** A report in which one can see a form: nothing in it, half of it, all of it, all of it for a guarded level. */
export const SAMPLES = ['empty', 'begun', 'complete', 'guarded'] as const;
export type Sample = (typeof SAMPLES)[number];

const half = <T>(rows: readonly T[]): readonly T[] => rows.slice(0, Math.ceil(rows.length / 2));
const ticks = (rows: readonly { id: string }[]): Report['done'] => Object.fromEntries(rows.map(({ id }) => [id, true]));

/** Made of the policy alone, so that each policy has them. `answer`: what stands in a box of that title. */
export function sampleReport(policy: PolicyRows, sample: Sample, answer: (title: string) => string): Report {
  if (sample === 'empty') return emptyReport;
  const isBegun = sample === 'begun';
  const parts = isBegun ? half(policy.parts) : policy.parts;
  const items = isBegun ? half(policy.items) : policy.items;
  const isGuarded = sample === 'guarded';
  return {
    ...emptyReport,
    about: {
      ...emptyReport.about,
      route: policy.routes.find(({ inJira }) => inJira)?.id ?? null,
      kind: policy.kinds[0]?.id ?? null,
      category: policy.categories[0]?.id ?? null,
    },
    answers: Object.fromEntries(parts.map(({ id, title, placeholder }) => [id, placeholder ?? answer(title)])),
    impact: isBegun
      ? emptyReport.impact
      : {
          canMoveOn: !isGuarded,
          blockingKind: isGuarded ? (policy.blockingKinds[0]?.id ?? null) : null,
          affected: 'one',
        },
    done: ticks(isGuarded ? [...items, ...policy.checklist.filter(({ source }) => source === 'tick')] : items),
    evidence: Object.fromEntries(
      items.flatMap(({ id, proof }) => (proof === undefined ? [] : [[id, answer(proof.prompt)]])),
    ),
  };
}
