import type { Session } from '../shell/session';
import { IssueTypePage, MetaFieldPage, type IssueType, type Project, ProjectPage } from '../jira/create-meta';
import { answerOf } from '../jira/jira-answer';

/** The projects a person may see. */
export const loadProjects = async ({ jira }: Session) =>
  answerOf(ProjectPage, await jira('GET', '/rest/api/3/project/search?maxResults=100'));

/** The work types a person may create in a project. */
export const loadTypes = async ({ jira }: Session, project: Project) =>
  answerOf(IssueTypePage, await jira('GET', `/rest/api/3/issue/createmeta/${project.id}/issuetypes?maxResults=100`));

/** The fields of the create screen. */
export const loadFields = async ({ jira }: Session, project: Project, type: IssueType) =>
  answerOf(
    MetaFieldPage,
    await jira('GET', `/rest/api/3/issue/createmeta/${project.id}/issuetypes/${type.id}?maxResults=100`),
  );
