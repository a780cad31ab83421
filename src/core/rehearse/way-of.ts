import { readReport } from '../report/read-report';
import type { Rehearsed } from './outcome-of';

/** Ways in, as far as a work item tells: a report means the panel, else who made it. An app is named by its account id. */
export const wayOf = ({ item, creatorType }: Rehearsed): string => {
  if (creatorType === 'app') return item.creatorId === null ? 'app' : `app:${item.creatorId}`;
  if (creatorType === 'customer') return 'portal';
  return readReport(item.report).state === 'none' ? 'without-panel' : 'panel';
};
