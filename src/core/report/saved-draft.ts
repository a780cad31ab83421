import * as z from 'zod/mini';

import { AnswerReason } from '../feedback/feedback';
import { LONGEST_ANSWER, Report } from './report';

const Word = z.string().check(z.maxLength(80));
/** Characters of a reason in own words. */
export const LONGEST_OWN_WORDS = 400;
const Words = z.array(Word).check(z.maxLength(40));

/** What the panel keeps beside a report: it never reaches Jira. */
export const Beside = z.object({
  /** What was pasted or noted; left out whole where it is longer. */
  notes: z.string().check(z.maxLength(LONGEST_ANSWER)),
  /** The self-service answer that solved it. */
  solvedBy: z.nullable(Word),
  /** Ids of self-service answers that did not fit. */
  notThisCase: Words,
  /** By the id of such an answer: why. */
  reasons: z._default(z.record(z.string(), AnswerReason), {}),
  /** The same in own words: they never leave this browser. */
  ownWords: z._default(z.record(z.string(), z.string().check(z.maxLength(LONGEST_OWN_WORDS))), {}),
  /** The key of the work item that is followed instead of filing this. */
  follows: z.nullable(Word),
  /** The key of the work item to which this one's person was added instead. */
  joined: z._default(z.nullable(Word), null),
  /** Keys of work items that are about something else. */
  differentFrom: Words,
  /** Names of what was counted for this report, so that it is counted once. */
  counted: z._default(z.array(z.string().check(z.maxLength(120))).check(z.maxLength(200)), []),
});
export type Beside = z.infer<typeof Beside>;
export const nothingBeside: Beside = {
  ...{ notes: '', solvedBy: null, notThisCase: [], reasons: {}, ownWords: {} },
  ...{ follows: null, joined: null, differentFrom: [], counted: [] },
};

/** A report that is being written: kept in the browser, with one copy in storage, until it is filed or thrown away. */
export const SavedDraft = z.object({
  schemaVersion: z.literal(1),
  id: z.string().check(z.regex(/^[A-Za-z0-9-]{8,64}$/)),
  /** Milliseconds since 1970, by the clock of the browser that wrote it. */
  savedAt: z.number(),
  /** When it was opened, by the same clock; absent in drafts of before. */
  startedAt: z.optional(z.number()),
  projectId: z.nullable(z.string()),
  /** The work item whose report it changes; absent while there is none yet. */
  issueId: z.optional(z.string().check(z.maxLength(40))),
  /** A guarded priority is wanted as soon as the report allows it. */
  wished: z.boolean(),
  report: Report,
  /** By `section.key`: answers longer than `LONGEST_ANSWER`. They are kept here and left out of `report`, never cut. */
  tooLong: z.optional(z.record(z.string().check(z.maxLength(80)), z.string())),
  beside: z.optional(Beside),
  /** It was complete when Jira's dialog took it, so it may have become a work item; the panel cannot see whether it did. */
  handedOver: z.optional(z.boolean()),
  /** Milliseconds since 1970: when another page of the app opened the create dialog for this very draft. */
  takeUpAt: z.optional(z.number()),
});
export type SavedDraft = z.infer<typeof SavedDraft>;
