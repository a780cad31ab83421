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

/** Reading a workflow is a POST, too, and so is asking whether a change would do. */
const isWrite = ({ byApp, method, path }: JiraRequest): boolean =>
  byApp && method !== 'GET' && !/\/(permissions\/check|workflows|validation)(\?|$)/.test(path);

function everySecond(answer: JiraAnswer): (request: JiraRequest) => JiraAnswer | null {
  let writes = 0;
  return (request) => {
    if (!isWrite(request)) return null;
    writes += 1;
    return writes % 2 === 0 ? answer : null;
  };
}

export const jiraStumbles: Scenario = {
  id: 'jira-stumbles',
  title: 'Jira stumbles during set-up',
  description: 'Nothing is set up, and Jira answers 503 to every second change that the app asks for.',
  jiraFault: everySecond(refuse(503, 'The service is unavailable.')),
};
