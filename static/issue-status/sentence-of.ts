import type { IssueStatus } from '../../src/core/status/issue-status';
import { issueStatus as words } from '../messages/issue-status';
import { message, plural } from '../messages/message';

type Counted = Extract<IssueStatus['status'], { state: 'counted' }>;

const countedWords = ({ of, done, all }: Counted, level: string): string =>
  of === 'parts' ? plural(words.states.parts, all - done) : plural(words.states.checklist, all - done, { level });

/** The lozenge in a sentence. */
export function sentenceOf({ status, look }: IssueStatus): string {
  switch (status.state) {
    case 'elsewhere':
      return message(words.states.elsewhere, { route: status.route });
    case 'counted':
      return countedWords(status, look?.level ?? '');
    case 'refused':
      return message(words.states.refused, { level: status.level });
    case 'ready':
      return status.level === null ? words.states.complete : message(words.states.ready, { level: status.level });
    case 'none':
    case 'unreadable':
    case 'newer':
      return words.states[status.state];
  }
}

/** What a person can do where there is nothing to lay out; null where there is nothing to do either. */
export function nextStep({ status }: IssueStatus): string | null {
  const names = { field: words.field };
  return status.state === 'unreadable' || status.state === 'newer' ? message(words.look, names) : null;
}
