import * as z from 'zod/mini';

import { levelOf } from '../judge/facts/is-guarded';
import type { Verdict } from '../judge/verdict';
import type { Policy } from '../policy/policy';
import type { Report } from '../report/report';

/** What the report's own words suggest, what stands there, and why. `isTaken`: the two are the same. */
export const Suggested = z.object({
  about: z.enum(['category', 'priority']),
  title: z.string(),
  /** What was chosen instead; null: nothing was, or the same. */
  instead: z.nullable(z.string()),
  isTaken: z.boolean(),
  because: z.array(z.string()),
});
export type Suggested = z.infer<typeof Suggested>;

type Titled = readonly { id: string; title: string }[];
const titleIn = (rows: Titled, id: string | null): string | null => rows.find((row) => row.id === id)?.title ?? null;

function compared(
  about: Suggested['about'],
  rows: Titled,
  { value, because }: { value: string | null; because: string[] },
  chosen: string | null,
): Suggested[] {
  const title = titleIn(rows, value);
  const isTaken = value === chosen;
  return title === null ? [] : [{ about, title, instead: isTaken ? null : titleIn(rows, chosen), isTaken, because }];
}

/**
 * Which suggestions were taken, for whoever receives the report. Pure. Made anew from what is stored: what became of a suggestion is
 * counted without its work item.
 * @param priority Jira's id of the work item's own
 */
export const suggestionsIn = (
  report: Report,
  priority: string | null,
  { category, priority: advised }: Verdict,
  policy: Policy,
): Suggested[] => [
  ...compared('category', policy.categories, category, report.about.category),
  ...compared('priority', policy.levels, advised, levelOf(priority, policy)?.id ?? null),
];
