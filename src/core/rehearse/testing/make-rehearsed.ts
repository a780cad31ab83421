import { makeItem } from '../../repair/testing/make-item';
import type { WorkItem } from '../../repair/work-item';
import type { Rehearsed } from '../outcome-of';

/** A work item that a person filed as it is, with Medium and nothing in its field. */
export const makeRehearsed = (over: Partial<WorkItem> = {}, creatorType: Rehearsed['creatorType'] = 'person') => ({
  item: makeItem({ priorityId: '3', changes: [], ...over }),
  creatorType,
});
