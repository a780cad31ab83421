import * as z from 'zod/mini';

import { AnswerPath, Condition } from './condition';

/** An id inside a policy: it names a row, is stored in reports, and is never shown to people. */
export const Id = z.string().check(z.regex(/^[A-Za-z][A-Za-z0-9-]{0,39}$/));
export const Text = z.string().check(z.minLength(1), z.maxLength(400));
const LongText = z.string().check(z.maxLength(2_000));
const Phrase = z.string().check(z.minLength(1), z.maxLength(80));
const list = <T extends z.ZodMiniType>(row: T, most: number) => z.array(row).check(z.maxLength(most));
/** Set where the row is Preflight's own proposal and not the handbook's, so that set-up can ask the admin to confirm it. */
const ours = z.optional(z.literal(true));

export const Bite = z.enum(['block', 'warn', 'info', 'off']);
export type Bite = z.infer<typeof Bite>;

/** Words that speak for a row. `unless` are contexts in which the words mean something else ("stop the server"). */
export const Signal = z.object({
  phrases: list(Phrase, 60),
  unless: z.optional(list(Phrase, 60)),
  /** How much one hit counts; 1 is an ordinary hint, 3 decides alone. */
  weight: z.number().check(z.gt(0), z.lte(5)),
});
export type Signal = z.infer<typeof Signal>;
const Signals = list(Signal, 20);

export const Level = z.object({ id: Id, title: Text, help: z.optional(Text), guarded: z.boolean() });
/** A priority of the Jira site, in the site's own order, highest first; `level: null` is one that the policy does not list. */
export const SitePriority = z.object({
  id: z.string().check(z.regex(/^\d{1,18}$/)),
  name: z.string(),
  level: z.nullable(Id),
});
export type SitePriority = z.infer<typeof SitePriority>;

export const RouteStep = z.object({ text: Text, copy: z.optional(LongText), link: z.optional(z.string()) });
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

export const Category = z.object({ id: Id, title: Text, help: z.optional(Text), signals: Signals, ours });
export const Kind = z.object({ id: Id, title: Text, help: z.optional(Text) });

/** One question of the report. */
export const Part = z.object({
  id: Id,
  title: Text,
  help: z.optional(Text),
  placeholder: z.optional(Text),
  /** The same question in words for the person who has the trouble. */
  ask: z.optional(Text),
  multiline: z.boolean(),
  /** What the reporter's own browser can fill in when they see the problem on their machine. */
  fromBrowser: z.optional(z.enum(['os', 'browser'])),
  /** Shown only when it holds; without it always. */
  when: z.optional(Condition),
  ours,
});
export type Part = z.infer<typeof Part>;

/** What a report must hold: one of `parts` is enough; not asked for where `unless` holds. */
export const Requirement = z.object({ id: Id, title: Text, parts: list(Id, 4), unless: z.optional(Condition) });
export type Requirement = z.infer<typeof Requirement>;

/** One step to take before a report is filed. */
export const Item = z.object({
  id: Id,
  title: Text,
  help: z.optional(Text),
  link: z.optional(z.string()),
  level: z.enum(['block', 'warn', 'info']),
  /** Only asked for when it holds; without it always. */
  when: z.optional(Condition),
  /** Done once this answer is given, whatever it is; without it a tick of its own. */
  answeredBy: z.optional(AnswerPath),
  /** Whether "tried, could not" with what was tried counts as done. */
  acceptsCouldNot: z.boolean(),
  /** A line of proof is asked for: `guarded` only when a guarded priority is wanted. `level` says how hard its absence bites. */
  proof: z.optional(z.object({ prompt: Text, when: z.enum(['guarded', 'always']), level: Bite })),
  ours,
});
export type Item = z.infer<typeof Item>;

/** Where the answer of a Blocker item comes from. All but `tick` are judged from the raw answers. */
export const ChecklistSource = z.enum([
  'tick',
  'items-done',
  'blocking-kind-named',
  'cannot-move-on',
  'plan-known',
  'parts-complete',
]);
export const ChecklistItem = z.object({
  id: Id,
  title: Text,
  help: z.optional(Text),
  source: ChecklistSource,
  unless: z.optional(Condition),
  ours,
});
export type ChecklistItem = z.infer<typeof ChecklistItem>;

export const BlockingKind = z.object({ id: Id, title: Text, signals: z.optional(Signals) });
export const NotBlockingCase = z.object({ id: Id, title: Text, priority: Id, signals: Signals });

/** Free or paid, read from one answer. Anything not listed is free; nothing or filler is unknown. */
export const Plan = z.object({ part: Id, paid: list(Phrase, 100), filler: list(Phrase, 40) });

export const Environments = z.object({
  part: Id,
  unsupported: list(
    z.object({ id: Id, title: Text, phrases: list(Phrase, 20), unless: list(Phrase, 40), advice: Text }),
    20,
  ),
  /** Where the plan is free, only these are supported. */
  free: z.nullable(z.object({ phrases: list(Phrase, 20), unless: list(Phrase, 40), advice: Text })),
  /** The kinds of trouble in which this speaks; no kind chosen counts too. */
  kinds: list(Id, 10),
});

export const AnswerInstead = z.object({
  id: Id,
  title: Text,
  text: LongText,
  link: z.optional(z.string()),
  signals: Signals,
  categories: z.optional(list(Id, 20)),
});

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

export const Filler = z.object({
  /** Whole answers without substance, compared without case, outer blanks and outer punctuation. */
  phrases: list(Phrase, 80),
  /** Help texts and bracketed placeholders count as an untouched template. */
  templates: list(Phrase, 40),
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

/** Everything a team decides. Read by the engine, the gate's projection, the panel and the admin page. */
export const Policy = z.object({
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
  filler: Filler,
  /** Parts in which a bare link is never enough. */
  notOnlyALink: list(Id, 10),
  rules: z.record(RuleId, Bite),
  contacts: z.record(z.string(), z.object({ title: Text, value: Text })),
  gate: z.object({
    /** What the gate does when it cannot read its rows: `closed` refuses a guarded priority, `open` lets it pass. */
    whenUnreadable: z.enum(['closed', 'open']),
    /** Ask for complete reports at any priority, not only a guarded one. */
    strict: z.boolean(),
  }),
});
export type Policy = z.infer<typeof Policy>;
