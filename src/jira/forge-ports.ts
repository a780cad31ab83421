import type { Asking, Ports } from './ports';
import { jiraCanaries } from './rest/canaries';
import { jiraCreateForms } from './rest/create-form';
import { jiraFormScripts } from './rest/form-scripts';
import { jiraGateRows } from './rest/gate-rows';
import { jiraIssues } from './rest/issues';
import { jiraPermissions } from './rest/permissions';
import { jiraPriorities } from './rest/priorities';
import { jiraProjects } from './rest/projects';
import { jiraReportField } from './rest/report-field';
import { jiraScreenChanges } from './rest/screen-changes';
import { jiraScreens } from './rest/screens';
import { jiraWorkflows } from './rest/workflows';
import { kvsHealthReports, kvsReleases, kvsSelfTests } from './storage/guard-stores';
import { kvsDraftStore } from './storage/draft-store';
import { kvsFollowing, kvsSpaceLines } from './storage/following-store';
import { kvsPolicyRevisions } from './storage/policy-revisions';
import { kvsPolicyStore } from './storage/policy-store';
import { kvsStrictChanges } from './storage/strict-store';

const portsAs = (as: Asking): Ports => ({
  policies: kvsPolicyStore,
  revisions: kvsPolicyRevisions,
  following: kvsFollowing,
  spaceLines: kvsSpaceLines,
  drafts: kvsDraftStore,
  permissions: jiraPermissions,
  projects: jiraProjects(as),
  priorities: jiraPriorities(as),
  createForms: jiraCreateForms(as),
  reportField: jiraReportField(as),
  issues: jiraIssues,
  screens: jiraScreens(as),
  screenChanges: jiraScreenChanges(as),
  strictChanges: kvsStrictChanges,
  releases: kvsReleases,
  healthReports: kvsHealthReports,
  selfTests: kvsSelfTests,
  canaries: jiraCanaries,
  formScripts: jiraFormScripts,
  gateRows: jiraGateRows(as),
  workflows: jiraWorkflows(as),
});

/** Everything as it runs in Forge while somebody waits. */
export const forgePorts: Ports = portsAs('person');
/** The same where nobody is there: the daily check, and the last moments before an uninstall. */
export const forgePortsAsApp: Ports = portsAs('app');
