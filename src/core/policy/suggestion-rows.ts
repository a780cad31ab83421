import * as z from 'zod/mini';

import { Id, list, LongText, ours, Text } from './basics';
import { Condition } from './condition';

/**
 * Words in a row, compared as words and without case, in any script. `a|b` is either word (`can+not|cannot`: of several words), `*` at the end of a word any
 * ending (`crash*`), `~` up to four other words of the same sentence, `_` up to two with no comma between, `.` the end of
 * a sentence or of a part of it, `{name}` any word of that group in `words`.
 */
export const WordPattern = z.string().check(z.minLength(1), z.maxLength(600));
export const WordPatterns = list(WordPattern, 80);

/** Words that speak for a row. `unless` are contexts in which the words mean something else ("stop the server"). */
export const Signal = z.object({
  phrases: WordPatterns,
  unless: z.optional(WordPatterns),
  /** How much one hit counts; 1 is an ordinary hint, 3 decides alone. */
  weight: z.number().check(z.gt(0), z.lte(5)),
});
export type Signal = z.infer<typeof Signal>;
const Signals = list(Signal, 20);

export const RouteStep = z.object({ text: Text, copy: z.optional(LongText), link: z.optional(z.string()) });
export type RouteStep = z.infer<typeof RouteStep>;
export const Route = z.object({
  id: Id,
  title: Text,
  help: Text,
  /** Whether a report on this route becomes a work item. */
  inJira: z.boolean(),
  /** Text about a person: never stored in Jira, logs or counters. */
  personal: z.boolean(),
  /** A missed one is the worst mistake: the text alone adds a warning on `route`. */
  warnsFromText: z.boolean(),
  steps: list(RouteStep, 12),
  signals: Signals,
  ours,
});
export type Route = z.infer<typeof Route>;

/** Names of Jira's own, compared without case. */
const JiraNames = z.optional(list(z.string().check(z.minLength(1), z.maxLength(255)), 40));
export const Category = z.object({
  id: Id,
  title: Text,
  help: z.optional(Text),
  signals: Signals,
  /**
   * Components and labels that stand for this category when earlier work items are learned from; without a list those that are
   * called like the category.
   */
  components: JiraNames,
  labels: JiraNames,
  ours,
});
export type Category = z.infer<typeof Category>;
export const Kind = z.object({
  id: Id,
  title: Text,
  help: z.optional(Text),
  /** Words that speak for this kind: it is proposed with them. */
  saidBy: z.optional(Signal),
});
export type Kind = z.infer<typeof Kind>;

export const BlockingKind = z.object({ id: Id, title: Text, signals: z.optional(Signals) });
export type BlockingKind = z.infer<typeof BlockingKind>;
export const NotBlockingCase = z.object({ id: Id, title: Text, priority: Id, signals: Signals });
export type NotBlockingCase = z.infer<typeof NotBlockingCase>;

export const AnswerInstead = z.object({
  id: Id,
  title: Text,
  text: LongText,
  link: z.optional(z.string()),
  signals: Signals,
  categories: z.optional(list(Id, 20)),
});
export type AnswerInstead = z.infer<typeof AnswerInstead>;

/** First row that holds decides. `plan` and `notBlocking` are read by the engine, the rest from raw answers. */
export const RubricRow = z.object({
  id: Id,
  when: z.optional(Condition),
  plan: z.optional(z.array(z.enum(['paid', 'free', 'unknown']))),
  notBlocking: z.optional(z.literal(true)),
  priority: z.nullable(Id),
  because: Text,
  ours,
});
export type RubricRow = z.infer<typeof RubricRow>;
