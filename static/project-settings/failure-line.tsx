import type { Failure } from '../../src/contract/failure';
import { projectSettings as words } from '../messages/project-settings';
import { shared } from '../messages/shared';

const hasOwnWords = (code: string): code is keyof typeof words.failures => code in words.failures;

/** What went wrong, in words for somebody who administers a space. */
export const FailureLine = ({ failure: { code } }: { failure: Failure }) => (
  <p className="failure">{hasOwnWords(code) ? words.failures[code] : shared.failures[code]}</p>
);
