import type { Policy } from '../../policy/policy';
import { cautious, type RepairRules } from '../../policy/afterwards';
import { makePolicy } from '../../testing/make-policy';
import type { RepairFacts } from '../decide-repair';
import { noHistory } from '../repair-history';
import { setBy, type PriorityChange, type WorkItem } from '../work-item';

export const NOW = Date.UTC(2026, 7, 22, 12);
export const HOUR = 3_600_000;

/** Ids of `makePolicy`'s site. */
export const BLOCKER = '1';
export const HIGH = '2';
export const MEDIUM = '3';
export const LOW = '4';

export const changed = (
  from: string | null,
  to: string | null,
  over: Partial<PriorityChange> = {},
): PriorityChange => ({
  id: 'change-1',
  at: NOW - HOUR,
  authorId: 'riley',
  from,
  to,
  ...over,
});

/** A work item that somebody raised from Medium to Blocker without a report. */
export const makeItem = (over: Partial<WorkItem> = {}): WorkItem => ({
  id: '10001',
  projectId: '10000',
  issueTypeId: '1',
  createdAt: NOW - 2 * HOUR,
  creatorId: 'riley',
  summary: 'Learn IDE stays at “Connecting”',
  description: '',
  priorityId: BLOCKER,
  labels: [],
  report: null,
  hasField: true,
  showsRuling: false,
  reportBy: { at: NOW - 2 * HOUR, accountId: 'riley' },
  changes: [changed(MEDIUM, BLOCKER)],
  ...over,
});

/** The built-in pack with these repairs; by default it puts back. */
export const repairing = (repair: Partial<RepairRules> = {}, over: Partial<Policy> = {}): Policy =>
  makePolicy({ repair: { ...cautious, mode: 'restore', ...repair }, ...over });

export const makeFacts = (over: Partial<RepairFacts> = {}): RepairFacts => {
  const item = over.item ?? makeItem();
  return {
    item,
    policy: repairing(),
    since: null,
    whenSet: null,
    whenAllowed: null,
    observes: false,
    ruling: null,
    actor: { accountId: setBy(item).accountId, groupIds: [] },
    appId: 'the-app',
    rulingField: 'customfield_10043',
    history: noHistory(NOW),
    now: NOW,
    ...over,
  };
};
