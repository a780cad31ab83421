import * as z from 'zod/mini';

import { FLAG_LABEL } from '../repair/flag-label';
import type { Said } from './run-self-test';

const Made = z.object({ id: z.string(), key: z.string() });
const Many = z.object({ issues: z.array(Made) });
/** Jira's answer to `GET /issue/{issue}/transitions?expand=transitions.fields`, as far as a self-test reads it. */
export const CanaryTransitions = z.object({
  transitions: z.array(z.object({ id: z.string(), fields: z.optional(z.record(z.string(), z.unknown())) })),
});
export type CanaryTransitions = z.infer<typeof CanaryTransitions>;
/** Jira's answer to `GET /issue/{issue}?fields=priority,labels`. */
export const CanaryIssue = z.object({
  fields: z.object({
    priority: z.optional(z.nullable(z.object({ id: z.string() }))),
    labels: z.optional(z.array(z.string())),
  }),
});
export type CanaryIssue = z.infer<typeof CanaryIssue>;

/** `null` for a text that is no JSON. */
export const parsedJson = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
};

/** What Jira said to a write, with the work item that it made, if any. */
export const saidBy = ({ status, text }: { status: number; text: string }): Said => ({
  ...{ status, text },
  canary: Made.safeParse(parsedJson(text)).data ?? Many.safeParse(parsedJson(text)).data?.issues[0] ?? null,
});

/** The first transition whose screen carries the priority. */
export const carrierIn = ({ transitions }: CanaryTransitions): string | null =>
  transitions.find(({ fields = {} }) => 'priority' in fields)?.id ?? null;

/** How a canary stands by now. */
export function standingOf({ fields }: CanaryIssue): { priorityId: string | null; isFlagged: boolean } {
  const { priority, labels = [] } = fields;
  return { priorityId: priority?.id ?? null, isFlagged: labels.includes(FLAG_LABEL) };
}
