import { answerAt } from '../judge/facts/answer-at';
import { hasSubstance } from '../judge/facts/is-filler';
import type { Policy } from '../policy/policy';
import type { Report } from '../report/report';

/** By what a report names its person: the name of an account, else a mail address; null where it names none. */
export function namedPerson(report: Report, policy: Policy): string | null {
  const told = (['account', 'email'] as const).flatMap((kind) =>
    policy.parts
      .filter(({ holds }) => holds === kind)
      .map((part) => ({ part, text: answerAt(`answers.${part.id}`, report) })),
  );
  return told.find(({ part, text }) => hasSubstance(text, part, policy))?.text.trim() ?? null;
}
