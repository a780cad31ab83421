import { getAppContext } from '@forge/api';

/** How Jira names one of this app's modules: in `schema.custom` of its fields, in `parameters.key` of its workflow rules. */
export function moduleAri(moduleKey: string): string {
  const { appAri, environmentAri } = getAppContext();
  return `ari:cloud:ecosystem::extension/${appAri.appId}/${environmentAri.environmentId}/static/${moduleKey}`;
}

/**
 * The UUID of the app: under it Jira keeps what a portal's form leaves at a new work item
 * (manifest-reference/modules/jira-service-management-portal-request-create-property-panel).
 */
export const appId = (): string => getAppContext().appAri.appId;
