import { BLOCKER, NOW } from '../../repair/testing/make-item';
import { reportWithOpenChecklist } from '../../testing/make-report';
import type { BlockerRequest } from '../blocker-request';
import type { Wishing } from '../wish-in';

export const REASON = 'The whole class waits, and nobody can tick the last item.';

/** A request that waits for its answer, as the app keeps it. */
export const makeRequest = (over: Partial<BlockerRequest> = {}): BlockerRequest => ({
  ...{ schemaVersion: 1, projectId: '10000', issueId: '10001', outcome: 'requested', priority: BLOCKER },
  ...{ by: 'riley', at: NOW, reason: REASON, open: [{ place: 'checklist.not-on-not-blocking-list', why: '' }] },
  ...{ remindedAt: null, decided: null, since: NOW, ...over },
});

/** A work item whose report asks and leaves one item of the checklist open. */
export const wishing = (reason: string | null = REASON, over: Partial<Wishing> = {}): Wishing => {
  const report = reportWithOpenChecklist();
  return {
    ...{ summary: 'Learn IDE stays at “Connecting”', description: '' },
    report: { ...report, about: { ...report.about, blockerRequest: reason } },
    ...over,
  };
};
