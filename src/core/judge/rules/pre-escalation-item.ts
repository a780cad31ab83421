import type { Item, Policy } from '../../policy/policy';
import { emptyReport } from '../../report/report';
import { isAsked } from '../facts/is-asked';
import { isGuarded } from '../facts/is-guarded';
import { itemApplies, itemIsDone, proofIsMissing } from '../facts/item-is-done';
import type { Problem, Rule } from '../rule';
import { say } from '../sentences/say';

type Cap = Pick<Problem, 'most'>;
const capOf = (level: Item['level'] | 'off'): Cap => (level === 'warn' || level === 'info' ? { most: level } : {});

const messageOf = ({ title, answeredBy, acceptsCouldNot }: Item, { language }: Policy): string => {
  if (answeredBy !== undefined) return say(language, 'pre-escalation-item.unanswered', { title });
  return say(language, acceptsCouldNot ? 'pre-escalation-item.could-not' : 'pre-escalation-item.open', { title });
};

const proofOf = (item: Item, policy: Policy): Problem[] =>
  item.proof === undefined
    ? []
    : [
        {
          target: `checklist.${item.id}`,
          message: say(policy.language, 'pre-escalation-item.proof', { title: item.title, prompt: item.proof.prompt }),
          ...capOf(item.proof.level),
        },
      ];

/** An open step bites at most as hard as the step itself; a missing line of proof at most as hard as the policy asks for it. */
export const preEscalationItem: Rule = {
  id: 'pre-escalation-item',
  check(draft, policy) {
    if (!isAsked(draft, policy)) return [];
    const report = draft.report ?? emptyReport;
    const guarded = isGuarded(draft.priority, policy);
    return policy.items
      .filter((item) => itemApplies(item, report))
      .flatMap((item): Problem[] => {
        if (itemIsDone(item, report, policy)) return proofIsMissing(item, report, guarded) ? proofOf(item, policy) : [];
        return [{ target: `checklist.${item.id}`, message: messageOf(item, policy), ...capOf(item.level) }];
      });
  },
};
