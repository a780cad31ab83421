import type { Refusal } from '../jira/jira-answer';
import type { WorkItem } from '../jira/work-item';

/** What every part of the page that changes the work item gets. `onChanged(null)`: it was changed and is read again. */
export type ChangeProps = { item: WorkItem; onChanged: (refusal: Refusal | null) => void };
