import type { WorkItem } from '../repair/work-item';

/** A work item as others ask about it. `report`: the field's value as it is stored. `created`: milliseconds since 1970. */
export type ChainItem = Pick<WorkItem, 'summary' | 'description' | 'priorityId' | 'report'> & {
  key: string;
  created: number;
};
