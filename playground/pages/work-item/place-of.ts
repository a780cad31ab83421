import type { DynamicPropertiesRequest } from '../../protocol';
import type { WorkItem } from '../jira/work-item';

/** A work item as Jira names it to an app's panel beside it. */
export const placeOf = ({
  id,
  key,
  fields: { issuetype, project },
}: WorkItem): Omit<DynamicPropertiesRequest, 'moduleKey'> => ({
  issue: { id, key, type: issuetype?.name ?? '', typeId: issuetype?.id ?? '' },
  project: { id: project?.id ?? '', key: project?.key ?? '', type: project?.projectTypeKey ?? 'software' },
});
