import type { Ports } from './ports';
import { jiraCreateForms } from './rest/create-form';
import { jiraFormScripts } from './rest/form-scripts';
import { jiraGateRows } from './rest/gate-rows';
import { jiraIssues } from './rest/issues';
import { jiraPermissions } from './rest/permissions';
import { jiraPriorities } from './rest/priorities';
import { jiraProjects } from './rest/projects';
import { jiraReportField } from './rest/report-field';
import { jiraScreens } from './rest/screens';
import { jiraWorkflows } from './rest/workflows';
import { kvsDraftStore } from './storage/draft-store';
import { kvsPolicyStore } from './storage/policy-store';

/** Everything as it runs in Forge. */
export const forgePorts: Ports = {
  policies: kvsPolicyStore,
  drafts: kvsDraftStore,
  permissions: jiraPermissions,
  projects: jiraProjects,
  priorities: jiraPriorities,
  createForms: jiraCreateForms,
  reportField: jiraReportField,
  issues: jiraIssues,
  screens: jiraScreens,
  formScripts: jiraFormScripts,
  gateRows: jiraGateRows,
  workflows: jiraWorkflows,
};
