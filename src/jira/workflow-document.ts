import * as z from 'zod/mini';

/** Kept as it came, key by key: whatever Jira says of other people's rules goes back to it untouched. */
const Untouched = z.record(z.string(), z.unknown());
export type Untouched = z.infer<typeof Untouched>;

/** The parts of one workflow that are read here. `raw` is all of it. */
const Head = z.object({
  id: z.string(),
  name: z.string(),
  isEditable: z.optional(z.boolean()),
  version: Untouched,
  statuses: z.array(Untouched),
  transitions: z.array(Untouched),
});
export const WorkflowDocument = z.pipe(
  Untouched,
  z.transform((raw, context) => {
    const head = Head.safeParse(raw);
    if (head.success) return { ...head.data, raw };
    context.issues.push({
      code: 'custom',
      message: 'not a workflow',
      input: raw,
      path: head.error.issues[0]?.path ?? [],
    });
    return z.NEVER;
  }),
);
export type WorkflowDocument = z.infer<typeof Head> & { raw: Untouched };

/** Statuses stand beside the workflows in Jira's answers, and go back with them. */
export const StatusRow = z.object({
  id: z.string(),
  name: z.string(),
  description: z.optional(z.nullable(z.string())),
  statusCategory: z.string(),
  statusReference: z.string(),
});
export type StatusRow = z.infer<typeof StatusRow>;

/** The rule key of every expression validator of a Forge app (Jira's "Bulk update workflows"). */
const RULE_KEY = 'forge:expression-validator';
const Validators = z.array(z.unknown());
const ExpressionRule = z.object({
  ruleKey: z.literal(RULE_KEY),
  parameters: z.object({ key: z.string(), config: z.optional(z.string()), disabled: z.optional(z.string()) }),
});

export const isInitial = (transition: Untouched): boolean => transition['type'] === 'INITIAL';
export const validatorsOf = (transition: Untouched): unknown[] => {
  const parsed = Validators.safeParse(transition['validators']);
  return parsed.success ? parsed.data : [];
};
const ourRule = (rule: unknown, ari: string): z.infer<typeof ExpressionRule> | null => {
  const parsed = ExpressionRule.safeParse(rule);
  return parsed.success && parsed.data.parameters.key === ari ? parsed.data : null;
};

/** A rule as our gate of this module; null: it is another's. */
export function asGate(rule: unknown, ari: string): { config: string; isOn: boolean } | null {
  const ours = ourRule(rule, ari);
  if (ours === null) return null;
  return { config: ours.parameters.config ?? '', isOn: ours.parameters.disabled !== 'true' };
}

/** Our gate on the Create transition, if it is there. */
export function gateOn(workflow: WorkflowDocument, ari: string): { config: string; isOn: boolean } | null {
  const rules = workflow.transitions.filter(isInitial).flatMap(validatorsOf);
  return rules.map((rule) => asGate(rule, ari)).find((gate) => gate !== null) ?? null;
}

/** Documented for rules that Jira's own editor writes; whether `id`, `disabled`, `tag` may be left out is not, so they are there. */
export const gateRule = (ari: string, config: string, id: string): Untouched => ({
  ruleKey: RULE_KEY,
  parameters: { key: ari, config, id, disabled: 'false', tag: '' },
});

/** The transitions with exactly one gate on each Create transition, or with none (`config` null). Pure; nothing else changes. */
export function transitionsWithGate(
  workflow: WorkflowDocument,
  gate: { ari: string; config: string | null; id: string },
): Untouched[] {
  return workflow.transitions.map((transition) => {
    if (!isInitial(transition)) return transition;
    const others = validatorsOf(transition).filter((rule) => ourRule(rule, gate.ari) === null);
    if (gate.config === null) {
      return others.length === validatorsOf(transition).length ? transition : { ...transition, validators: others };
    }
    return { ...transition, validators: [...others, gateRule(gate.ari, gate.config, gate.id)] };
  });
}

/** Keys of a read workflow that an update takes (OpenAPI: WorkflowUpdate); Jira refuses others. */
const UPDATABLE = ['id', 'version', 'description', 'statuses', 'startPointLayout', 'loopedTransitionContainerLayout'];

/** The body of `POST /workflows/update` that replaces this one workflow. */
export function updatePayload(workflow: WorkflowDocument, statuses: readonly StatusRow[], transitions: Untouched[]) {
  const used = new Set(workflow.statuses.map((status) => status['statusReference']));
  const kept = Object.entries(workflow.raw).filter(([key, value]) => UPDATABLE.includes(key) && value !== null);
  return {
    statuses: statuses.filter(({ statusReference }) => used.has(statusReference)),
    workflows: [{ ...Object.fromEntries(kept), transitions }],
  };
}

const isObject = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;

/** Whether everything of `before` is still there in `after`; what was empty may have been filled in by Jira. */
export function keeps(before: unknown, after: unknown): boolean {
  if (before === null || before === undefined) return true;
  if (Array.isArray(before)) {
    return (
      Array.isArray(after) && after.length === before.length && before.every((row, index) => keeps(row, after[index]))
    );
  }
  if (isObject(before)) return isObject(after) && Object.keys(before).every((key) => keeps(before[key], after[key]));
  return before === after;
}

/** What must be the same before and after a change of our gates: everything but their rules. */
export function othersOf(workflow: WorkflowDocument, aris: readonly string[]): unknown {
  const { statuses, raw } = workflow;
  const isOurs = (rule: unknown): boolean => aris.some((ari) => ourRule(rule, ari) !== null);
  const transitions = workflow.transitions.map((transition) => {
    const others = validatorsOf(transition).filter((rule) => !isOurs(rule));
    return others.length === validatorsOf(transition).length ? transition : { ...transition, validators: others };
  });
  return { statuses, transitions, description: raw['description'], name: raw['name'] };
}
