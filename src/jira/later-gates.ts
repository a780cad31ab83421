import * as z from 'zod/mini';

import type { LaterTransition } from './ports';
import { asGate, gateRule, isInitial, validatorsOf, type Untouched, type WorkflowDocument } from './workflow-document';

const Head = z.object({
  id: z.string(),
  name: z.string(),
  transitionScreen: z.optional(
    z.nullable(z.object({ parameters: z.optional(z.object({ screenId: z.optional(z.string()) })) })),
  ),
});

const later = (transition: Untouched, ari: string): LaterTransition[] => {
  const head = Head.safeParse(transition).data;
  if (head === undefined || isInitial(transition)) return [];
  const gate = validatorsOf(transition)
    .map((rule) => asGate(rule, ari))
    .find((one) => one !== null);
  const screenId = head.transitionScreen?.parameters?.screenId ?? null;
  return [{ id: head.id, name: head.name, screenId, gate: gate ?? null }];
};

/** Every transition but Create, in the workflow's order. */
export const laterTransitions = (workflow: WorkflowDocument, ari: string): LaterTransition[] =>
  workflow.transitions.flatMap((transition) => later(transition, ari));

type Wanted = {
  ari: string;
  /** Null: off every transition. */
  config: string | null;
  /** The transitions that get the gate; it goes off all others. */
  transitionIds: readonly string[];
  /** A new id for each rule. */
  makeId: () => string;
};

/** The transitions with exactly one later gate on each that is wanted. Pure; Create and everything else stays as it was. */
export function transitionsWithLaterGates(workflow: WorkflowDocument, wanted: Wanted): Untouched[] {
  const { ari, config, transitionIds, makeId } = wanted;
  return workflow.transitions.map((transition) => {
    const [found] = later(transition, ari);
    if (found === undefined) return transition;
    const isWanted = config !== null && transitionIds.includes(found.id);
    if (!isWanted && found.gate === null) return transition;
    const others = validatorsOf(transition).filter((rule) => asGate(rule, ari) === null);
    return { ...transition, validators: isWanted ? [...others, gateRule(ari, config, makeId())] : others };
  });
}

/** Whether the gates are already as they are wanted. */
export const hasLaterGates = (
  workflow: WorkflowDocument,
  { ari, config, transitionIds }: Omit<Wanted, 'makeId'>,
): boolean =>
  laterTransitions(workflow, ari).every(({ id, gate }) =>
    config !== null && transitionIds.includes(id) ? gate?.isOn === true && gate.config === config : gate === null,
  );
