import { refuse, type JiraAnswer, type JiraRequest } from '../jira/request';
import type { Scenario } from './scenario';

/** Reading goes on, so that the admin page shows where it stands; whatever the app writes, and every workflow, fails. */
const isSetUpWork = ({ byApp, method, path }: JiraRequest): boolean =>
  byApp && !path.includes('/permissions/check') && (method !== 'GET' || path.includes('/workflows'));

const failing =
  (answer: JiraAnswer) =>
  (request: JiraRequest): JiraAnswer | null =>
    isSetUpWork(request) ? answer : null;

export const jiraDown: Scenario = {
  id: 'jira-down',
  title: 'Jira fails during set-up',
  description: 'Nothing is set up, and Jira answers 503 to every change that the app asks for.',
  jiraFault: failing(refuse(503, 'The service is unavailable.')),
};

export const jiraRefuses: Scenario = {
  id: 'jira-refuses',
  title: 'Jira refuses set-up',
  description: 'Nothing is set up, and Jira answers 400 to every change that the app asks for.',
  jiraFault: failing(refuse(400, 'The request is not acceptable.')),
};
