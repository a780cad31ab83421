import type { PolicyRows } from '../../../src/core/policy/policy-rows';

/** Rows that stood there before keep their order among each other; new ones come behind them. */
function asBefore<Row extends { id: string }>(before: readonly Row[], now: readonly Row[]): Row[] {
  const place = new Map(before.map(({ id }, at) => [id, at]));
  const placeOf = ({ id }: Row): number => place.get(id) ?? before.length;
  return [...now].sort((one, other) => placeOf(one) - placeOf(other));
}

/**
 * Fresh rules for a form that was drawn by earlier ones and may be written in: the boxes stay where they stood, and new ones come
 * below them. The next opening has the policy's own order. No verdict depends on the order of the parts.
 */
export const inPlaceOf = (before: PolicyRows, now: PolicyRows): PolicyRows => ({
  ...now,
  parts: asBefore(before.parts, now.parts),
});
