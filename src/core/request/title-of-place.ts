import type { Policy } from '../policy/policy';

/** What people call a place of the report: `Operating system` for `answers.os`. One without a row of its own stays as it is. */
export function titleOfPlace(
  place: string,
  { items, checklist, parts }: Pick<Policy, 'items' | 'checklist' | 'parts'>,
): string {
  const id = place.slice(place.indexOf('.') + 1);
  return [...items, ...checklist, ...parts].find((row) => row.id === id)?.title ?? place;
}
