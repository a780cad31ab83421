import * as z from 'zod/mini';

/** Jira's keys: a letter, then letters, digits or underscores, a hyphen, a number. No longer than Jira makes them. */
const KEY = /^[A-Za-z][A-Za-z0-9_]{0,79}-[1-9]\d{0,17}$/;

const Inputs = z.object({ issueKey: z.catch(z.optional(z.string().check(z.maxLength(200))), undefined) });
/**
 * What a function is called with by an automation rule or by an agent. The inputs stand at the root in the documented functions
 * and under `payload` in the documented example (manifest-reference/modules/automation-action, "Action execution"); an agent adds
 * the place where the person is (manifest-reference/modules/rovo-action).
 */
const Payload = z.extend(Inputs, {
  payload: z.catch(z.optional(Inputs), undefined),
  context: z.catch(z.optional(z.object({ jira: z.optional(Inputs) })), undefined),
});

const keyIn = (text: string | undefined): string | null => {
  const key = (text ?? '').trim();
  return KEY.test(key) ? key.toUpperCase() : null;
};

/** The key of the work item that is asked about: the one that was given, or where the person is. `null`: neither is a key. */
export function askedKey(payload: unknown): string | null {
  const { data } = Payload.safeParse(payload);
  if (data === undefined) return null;
  return keyIn(data.issueKey) ?? keyIn(data.payload?.issueKey) ?? keyIn(data.context?.jira?.issueKey);
}
