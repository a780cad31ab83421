import type { Part, Policy } from '../policy/policy';
import type { Report } from '../report/report';

/** One answer about the other person: the part of the policy, and what stands there. */
export type MeTooFact = { part: string; text: string };

/** Characters of one of them. */
export const LONGEST_FACT = 200;
export const MOST_FACTS = 10;

/** What tells who it is, on which machine, and where to read on. Nothing that anybody wrote about the trouble. */
const TOLD: readonly Part['holds'][] = ['account', 'email', 'os', 'environment', 'link'];

export const isTold = ({ holds }: Pick<Part, 'holds'>): boolean => TOLD.includes(holds);

const textOf = (part: Part, report: Report): string => (report.answers[part.id] ?? '').trim().slice(0, LONGEST_FACT);

/** What is added to an earlier work item about one more person: an address only where there is no name to find them by. */
export function meTooFacts(report: Report, policy: Policy): MeTooFact[] {
  const told = policy.parts.filter((part) => isTold(part) && textOf(part, report) !== '');
  const hasAccount = told.some(({ holds }) => holds === 'account');
  return told
    .filter(({ holds }) => holds !== 'email' || !hasAccount)
    .slice(0, MOST_FACTS)
    .map((part) => ({ part: part.id, text: textOf(part, report) }));
}
