import { sayBehind } from '../judge/sentences/say-behind';
import type { ChecklistItem, Policy } from '../policy/policy';
import { all, any, type Formula, not } from './formula';
import { checklistItemHolds, exempt, goesToJira, somethingIsSaid } from './policy-formulas';
import { isTrueAt } from './report-formulas';
import { proofThings } from './report-things';
import { blocks, onlyInJira, type Thing } from './thing';

const CAN_MOVE_ON = 'impact.canMoveOn';

/** Who answered that work can go on is told so, and who gave no answer is asked for one. */
const asksCanMoveOn = (policy: Policy): boolean =>
  blocks('pre-escalation-item', policy) &&
  policy.items.some((item) => item.level === 'block' && item.answeredBy === CAN_MOVE_ON && item.when === undefined);

/** Items that hold as soon as every other thing of the gate does: they would name the same thing a second time. */
function isSaidOtherwise({ source }: ChecklistItem, policy: Policy): boolean {
  if (source === 'items-done') return blocks('pre-escalation-item', policy);
  if (source === 'parts-complete') return blocks('required-part', policy) && blocks('substance', policy);
  return source === 'cannot-move-on' && blocks('blocker-not-blocking', policy) && asksCanMoveOn(policy);
}

/** Filler in a part is a thing of its own beside this one, so here it is enough that something is said. */
const isHalfSaid = ({ source }: ChecklistItem, policy: Policy): boolean =>
  source === 'parts-complete' && blocks('substance', policy);

/** Who answered that work can go on is told to choose a lower priority, not to answer otherwise. */
function checklistHolds(item: ChecklistItem, policy: Policy): Formula {
  if (isHalfSaid(item, policy)) return any(exempt(item), all(...policy.required.map(somethingIsSaid)));
  const holds = checklistItemHolds(item, policy);
  const saidOtherwise = item.source === 'cannot-move-on' && blocks('blocker-not-blocking', policy);
  return saidOtherwise ? any(holds, isTrueAt(CAN_MOVE_ON)) : holds;
}

const checklistThings = (policy: Policy): Thing[] =>
  policy.checklist
    .filter((item) => !isSaidOtherwise(item, policy))
    .map((item) => ({
      says: isHalfSaid(item, policy)
        ? { ruleIds: [], targets: [] }
        : { ruleIds: ['blocker-checklist'], targets: [`checklist.${item.id}`] },
      text: sayBehind(policy.language, 'gate.checklist', { title: item.title }),
      holds: onlyInJira(policy, checklistHolds(item, policy)),
    }));

const lowerPriority = (policy: Policy): Thing => ({
  says: { ruleIds: ['blocker-not-blocking'], targets: ['priority'] },
  text: sayBehind(policy.language, 'gate.lower', {}),
  holds: onlyInJira(policy, not(isTrueAt(CAN_MOVE_ON))),
});

/** What a guarded priority asks for beyond what is asked of every report. */
export const guardedThings = (policy: Policy): Thing[] => [
  ...proofThings('guarded', policy),
  ...(blocks('blocker-not-blocking', policy) ? [lowerPriority(policy)] : []),
  ...(blocks('blocker-checklist', policy) ? checklistThings(policy) : []),
];

/** A priority that the policy does not list, ranked above a guarded one: nothing in the report can make it right. */
export const unlistedThing = (policy: Policy): Thing => ({
  says: { ruleIds: ['unlisted-priority'], targets: ['priority'] },
  text: sayBehind(policy.language, 'gate.unlisted', { levels: policy.levels.map((level) => level.title).join(', ') }),
  holds: not(goesToJira(policy)),
});
