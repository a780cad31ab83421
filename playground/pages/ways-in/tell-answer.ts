import * as z from 'zod/mini';

import { refusalOf } from '../jira/jira-answer';
import { texts } from './texts';

const Refused = z.object({
  errorMessages: z.optional(z.array(z.string())),
  errors: z.optional(z.record(z.string(), z.string())),
});
const Row = z.object({
  row: z.optional(z.number()),
  failedElementNumber: z.optional(z.number()),
  elementErrors: z.optional(Refused),
  ...Refused.shape,
});
const Good = z.object({
  key: z.optional(z.string()),
  made: z.optional(z.boolean()),
  issues: z.optional(z.array(z.object({ key: z.string() }))),
  errors: z.optional(z.array(Row)),
  appState: z.optional(z.string()),
});
export type Told = { isGood: boolean; sentences: string[]; keys: string[] };

const sentencesOf = ({ errorMessages = [], errors = {} }: z.infer<typeof Refused>): string[] => [
  ...errorMessages,
  ...Object.values(errors),
];
const { said } = texts;

function tellGood({ key, made, issues, errors = [], appState }: z.infer<typeof Good>): Told {
  const keys = key === undefined ? (issues ?? []).map((one) => one.key) : [key];
  const rows = errors.flatMap((one) =>
    sentencesOf(one.elementErrors ?? one).map((text) => said.row((one.row ?? one.failedElementNumber ?? 0) + 1, text)),
  );
  if (made === false) return { isGood: false, sentences: [said.lost], keys };
  if (appState !== undefined) return { isGood: true, sentences: [said.app(appState)], keys };
  if (keys.length > 0) return { isGood: rows.length === 0, sentences: [said.made(keys.join(', ')), ...rows], keys };
  return issues === undefined
    ? { isGood: true, sentences: [said.done], keys }
    : { isGood: false, sentences: [said.nothingMade, ...rows], keys };
}

/** What Jira answered through one of the ways, in words. An answer of another shape only tells that it was good. Pure. */
export function tellAnswer({ status, body }: { status: number; body: unknown }): Told {
  if (status >= 200 && status < 300) return tellGood(Good.safeParse(body ?? {}).data ?? {});
  return { isGood: false, sentences: [said.refused(status), ...sentencesOf(refusalOf(status, body))], keys: [] };
}
