import type { Failure } from '../../src/contract/failure';
import { issueStatus as words } from '../messages/issue-status';

/** What a failure of any call beside a work item means, in the reader's words. */
export function failureText({ code, detail }: Failure): string {
  if (detail === 'moved') return words.states.moved;
  if (code === 'CONFLICT' && detail === 'unreadable') return words.states.unreadable;
  if (code === 'CONFLICT' && detail === 'newer') return words.states.newer;
  return words.failures[code];
}
