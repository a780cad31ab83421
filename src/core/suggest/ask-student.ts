import { requirementsOpen } from '../judge/facts/requirements-open';
import { say } from '../judge/sentences/say';
import { MOVES_ON, movesOnQuestion } from '../paste/moves-on';
import type { Policy } from '../policy/policy';
import { emptyReport, type Report } from '../report/report';

/** One question for the student; `id` is the part that it asks for, or `MOVES_ON`. */
export type StudentQuestion = { id: string; text: string };

/** Some step of this policy is done once somebody says whether the student can carry on. */
const needsMovesOn = ({ items }: Policy): boolean => items.some(({ answeredBy }) => answeredBy === MOVES_ON);

/** The question for the first part of each requirement that is open, where the policy has words for a student, and how bad it is. */
export function questionsToAsk(report: Report | null, policy: Policy): StudentQuestion[] {
  const written = report ?? emptyReport;
  const parts = requirementsOpen(written, policy).flatMap(({ parts: [first] }) => {
    const part = policy.parts.find(({ id }) => id === first);
    return part?.ask === undefined ? [] : [{ id: part.id, text: part.ask }];
  });
  const isOpen = written.impact.canMoveOn === null && needsMovesOn(policy);
  return isOpen ? [...parts, { id: MOVES_ON, text: movesOnQuestion(policy) }] : parts;
}

/**
 * Everything that is missing as one friendly message in the policy's language (`inLanguage` gives another), the questions
 * numbered so that `paste/found-answers` finds the answers. '' when nothing is missing.
 */
export function askStudent(questions: readonly StudentQuestion[], { language }: Policy): string {
  if (questions.length === 0) return '';
  const lines = questions.map(({ text }, at) => `${at + 1}. ${text}`);
  return [say(language, 'ask.begin', {}), '', ...lines, '', say(language, 'ask.end', {})].join('\n');
}
