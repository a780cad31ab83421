import { forgeChainPorts } from '../../jira/forge-chain-ports';
import { actionFor, answerCheck, answerDuplicates, answerMissing } from './answer-actions';

const parts = { ports: forgeChainPorts, now: () => Date.now() };
const noteFor = (action: string) => (what: string) => console.warn('an action had no answer', action, what);

/** "Check a report": for automation rules and for the agent. */
export const checkAReport = actionFor(answerCheck, parts, noteFor('check-report'));
export const whatIsMissing = actionFor(answerMissing, parts, noteFor('what-is-missing'));
export const likelyDuplicates = actionFor(answerDuplicates, parts, noteFor('likely-duplicates'));
