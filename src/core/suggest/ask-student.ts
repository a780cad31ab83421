import { requirementsOpen } from '../judge/facts/requirements-open';
import { say } from '../judge/sentences/say';
import type { Part, Policy } from '../policy/policy';
import { emptyReport, type Report } from '../report/report';

/** The question for the first part of each requirement that is open, where the policy has words for a student. */
export function partsToAsk(report: Report | null, policy: Policy): Part[] {
  const written = report ?? emptyReport;
  return requirementsOpen(written, policy).flatMap(({ parts: [first] }) => {
    const part = policy.parts.find(({ id }) => id === first);
    return part?.ask === undefined ? [] : [part];
  });
}

/**
 * Everything that is missing as one friendly message in the policy's language (`inLanguage` gives another), the questions
 * numbered so that `paste/found-answers` finds the answers. '' when nothing is missing.
 */
export function askStudent(parts: readonly Part[], { language }: Policy): string {
  if (parts.length === 0) return '';
  const questions = parts.map(({ ask, title }, at) => `${at + 1}. ${ask ?? title}`);
  return [say(language, 'ask.begin', {}), '', ...questions, '', say(language, 'ask.end', {})].join('\n');
}
