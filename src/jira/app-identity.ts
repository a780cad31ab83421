import { getAppContext } from '@forge/api';

/** How Jira names one of this app's modules: in `schema.custom` of its fields, in `parameters.key` of its workflow rules. */
export function moduleAri(moduleKey: string): string {
  const { appAri, environmentAri } = getAppContext();
  return `ari:cloud:ecosystem::extension/${appAri.appId}/${environmentAri.environmentId}/static/${moduleKey}`;
}
