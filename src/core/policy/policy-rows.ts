import * as z from 'zod/mini';

import { afterwards } from './afterwards';
import { Id, list, LongText, Phrase, Text } from './basics';
import { ChecklistItem, Item, Part, Requirement } from './question-rows';
import { ruleBites } from './rule-bites';
import {
  AnswerInstead,
  BlockingKind,
  Category,
  Kind,
  NotBlockingCase,
  Route,
  RubricRow,
  WordPattern,
} from './suggestion-rows';

export * from './afterwards';
export * from './basics';
export * from './question-rows';
export * from './suggestion-rows';

export const Level = z.object({ id: Id, title: Text, help: z.optional(Text), guarded: z.boolean() });
export type Level = z.infer<typeof Level>;
/** A priority of the Jira site, in the site's own order, highest first; `level: null` is one that the policy does not list. */
export const SitePriority = z.object({
  id: z.string().check(z.regex(/^\d{1,18}$/)),
  name: z.string(),
  level: z.nullable(Id),
});
export type SitePriority = z.infer<typeof SitePriority>;

/** Free or paid, read from one answer. Anything not listed is free; nothing or filler is unknown. */
export const Plan = z.object({ part: Id, paid: list(Phrase, 100), filler: list(Phrase, 40) });

/** One environment: what tells that it is used. Compared like a signal: `unless` are mentions that are not its use. */
const EnvironmentUse = { phrases: list(WordPattern, 40), unless: list(WordPattern, 60), advice: Text };
export const Environments = z.object({
  part: Id,
  unsupported: list(z.object({ id: Id, title: Text, ...EnvironmentUse }), 20),
  /**
   * Where the plan is free, only `phrases` are supported. `others` are known environments that are not;
   * `neutral` says nothing about one (a browser): alone it is no environment of another sort.
   */
  free: z.nullable(z.object({ ...EnvironmentUse, others: list(WordPattern, 60), neutral: list(WordPattern, 40) })),
  /** The kinds of trouble in which this speaks; no kind chosen counts too. */
  kinds: list(Id, 10),
});
export type Environments = z.infer<typeof Environments>;

export const WordGroups = z.record(z.string().check(z.regex(/^[a-z]{1,20}$/)), list(Phrase, 300));
export type WordGroups = z.infer<typeof WordGroups>;

/** Kept short: the gate's rows carry them. */
const Short = z.string().check(z.minLength(1), z.maxLength(60));

export const Filler = z.object({
  /** Whole answers without substance, compared without case, outer blanks and outer punctuation. */
  phrases: list(Short, 160),
  /** Texts of forms that count as an untouched template, beside each part's own help and bracketed placeholders. */
  templates: list(Short, 40),
});

/** Answers that are there but make one wonder. A doubt warns at most. */
export const Doubts = z.object({
  /** Two answers that should differ. */
  pairs: list(z.object({ one: Id, other: Id }), 10),
  /** Answers that should name a step; `words` as in a signal. */
  steps: list(z.object({ part: Id, words: list(WordPattern, 200) }), 5),
});

export const RuleId = z.enum([
  'required-part',
  'substance',
  'unlisted-priority',
  'no-report',
  'chat-link-only',
  'pre-escalation-item',
  'not-a-jira-issue',
  'blocker-checklist',
  'blocker-not-blocking',
  'unsupported-environment',
  'answer-instead',
]);
export type RuleId = z.infer<typeof RuleId>;
/** How many of them, from the first, stood in the first policies that were stored. A new rule goes behind them and leaves this as it is. */
const FIRST_RULES = 11;

/** By the place of a text (`parts.os.title`, `routes.admissions.steps.0.text`, `name`): the same in another language. */
export const Translation = z.record(z.string().check(z.maxLength(120)), LongText);
export type Translation = z.infer<typeof Translation>;

/** The rows of a policy, whether or not the gate can hold them. What has been checked as `Policy` may be read as this: it costs a browser half. */
export const PolicyRows = z.object({
  schemaVersion: z.literal(1),
  id: Id,
  name: Text,
  description: Text,
  revision: z.number().check(z.int(), z.gte(0)),
  language: z.string().check(z.regex(/^[a-z]{2}$/)),
  /** Highest first. */
  levels: list(Level, 8),
  /** Empty in a pack; filled by set-up. */
  sitePriorities: list(SitePriority, 60),
  routes: list(Route, 12),
  categories: list(Category, 100),
  kinds: list(Kind, 10),
  parts: list(Part, 30),
  required: list(Requirement, 20),
  items: list(Item, 60),
  checklist: list(ChecklistItem, 20),
  blockingKinds: list(BlockingKind, 20),
  notBlocking: list(NotBlockingCase, 20),
  plan: z.nullable(Plan),
  environments: z.nullable(Environments),
  answersInstead: list(AnswerInstead, 40),
  rubric: list(RubricRow, 30),
  /** Groups of words that word patterns name. */
  words: WordGroups,
  filler: Filler,
  doubts: Doubts,
  /** Parts in which a bare link is never enough; `words` around it ("see the chat:") do not make it more. */
  notOnlyALink: z.object({ parts: list(Id, 10), words: list(z.string().check(z.regex(/^[^\s]{1,20}$/)), 60) }),
  rules: ruleBites(RuleId, FIRST_RULES),
  contacts: z.record(z.string(), z.object({ title: Text, value: Text })),
  gate: z.object({
    /** What the gate does when it cannot read its rows: `closed` refuses a guarded priority, `open` lets it pass. */
    whenUnreadable: z.enum(['closed', 'open']),
    /** Ask for complete reports at any priority, not only a guarded one. */
    strict: z.boolean(),
  }),
  /** By language, two letters. A text without a translation is shown as it is. */
  translations: z.optional(z.record(z.string().check(z.regex(/^[a-z]{2}$/)), Translation)),
  ...afterwards,
});
export type PolicyRows = z.infer<typeof PolicyRows>;
