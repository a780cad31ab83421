import * as z from 'zod/mini';

import { EditMeta, type MetaField, MetaFieldPage, metaFieldsOf } from '../jira/create-meta';
import { useJira } from '../jira/use-jira';
import type { WorkItem } from '../jira/work-item';
import { useStore } from '../kit/store';
import { useSession } from '../shell/session';

const Either = z.union([MetaFieldPage, EditMeta]);

/**
 * The fields that can be edited on a work item's page: those of its edit screen. Where the switch says that the page does
 * not look at the screen, those of the create screen. Null while they are loading.
 */
export function useEditableFields({ key, fields: { project, issuetype } }: WorkItem): MetaField[] | null {
  const { assumptions } = useSession();
  const { editScreenOnIssueView } = useStore(assumptions);
  const createMeta = `/rest/api/3/issue/createmeta/${project?.id ?? ''}/issuetypes/${issuetype?.id ?? ''}?maxResults=100`;
  const { answer } = useJira(Either, editScreenOnIssueView ? `/rest/api/3/issue/${key}/editmeta` : createMeta);
  if (answer === null) return null;
  if (!answer.ok) return [];
  const { fields } = answer.value;
  return Array.isArray(fields) ? fields : metaFieldsOf(fields);
}
