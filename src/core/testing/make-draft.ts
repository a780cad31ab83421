import type { Draft } from '../report/draft';
import { completeReport } from './make-report';

/** A work item that passes as it is: a complete report, priority High, nothing remarkable in its text. */
export const makeDraft = (over: Partial<Draft> = {}): Draft => ({
  operation: 'create',
  summary: 'Learn IDE stays at “Connecting”',
  description: '',
  priority: 'High',
  report: completeReport(),
  ...over,
});
