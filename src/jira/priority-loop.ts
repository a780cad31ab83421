import * as z from 'zod/mini';

import type { PriorityLoop } from './ports';
import { asGate, gateRule, validatorsOf, type Untouched, type WorkflowDocument } from './workflow-document';

const WithScreen = z.object({ transitionScreen: z.object({ parameters: z.object({ screenId: z.string() }) }) });

/** Ours is known by its screen, whatever somebody called it since. */
export const isLoop = (transition: Untouched, screenId: string): boolean =>
  WithScreen.safeParse(transition).data?.transitionScreen.parameters.screenId === screenId;

const GREATEST_STEP = 10;
/** Transitions of one workflow have ids of their own; Jira's editor counts them up by ten. */
const freeId = ({ transitions }: WorkflowDocument): string =>
  String(Math.max(0, ...transitions.map(({ id }) => Number(id)).filter(Number.isFinite)) + GREATEST_STEP);

type Wanted = PriorityLoop & { ari: string };

/** A transition from everywhere that names no status leads back to where it starts (OpenAPI: loopedTransitionContainerLayout). */
const loopOf = (id: string, { name, screenId }: Wanted, rule: Untouched): Untouched => ({
  id,
  type: 'GLOBAL',
  name,
  description: '',
  links: [],
  actions: [],
  validators: [rule],
  triggers: [],
  properties: {},
  transitionScreen: { ruleKey: 'system:transition-screen', parameters: { screenId } },
});

/** The transitions with exactly one loop, at the end, or with none (`config` null). Pure; nothing else changes. */
export function transitionsWithLoop(
  workflow: WorkflowDocument,
  wanted: Wanted & { makeId: () => string },
): Untouched[] {
  const { ari, config, screenId, makeId } = wanted;
  const others = workflow.transitions.filter((transition) => !isLoop(transition, screenId));
  if (config === null) return others;
  const rule = gateRule(ari, config, makeId());
  const [there] = workflow.transitions.filter((transition) => isLoop(transition, screenId));
  if (there === undefined) return [...others, loopOf(freeId(workflow), wanted, rule)];
  const foreign = validatorsOf(there).filter((one) => asGate(one, ari) === null);
  return [...others, { ...there, validators: [...foreign, rule] }];
}

/** Whether the workflow is already as it is wanted. */
export function hasLoop(workflow: WorkflowDocument, { ari, config, screenId }: Wanted): boolean {
  const loops = workflow.transitions.filter((transition) => isLoop(transition, screenId));
  if (config === null) return loops.length === 0;
  const gates = loops.flatMap(validatorsOf).flatMap((rule) => asGate(rule, ari) ?? []);
  return loops.length === 1 && gates.some((gate) => gate.isOn && gate.config === config);
}
