import { moduleAri, type InstalledApp } from '../../jira/installed-app';
import { bodyOf, makeJira, placeField, SITE_ADMIN, type TestJira } from '../../jira/testing/make-jira';
import type { Standing } from './trial';

/** Create, and the transition to Done. */
const GATED = ['1', '21'];
const bugs = { projectAndIssueTypes: [{ projectId: '10201', issueTypeId: '10001' }] };

/** LEARN with the app's field on its screens and its gate on Create and on Done, where Jira stands so. */
export function guardedJira(standing: Standing, app?: InstalledApp, config = '{"guarded":"Blocker"}'): TestJira {
  const jira = makeJira(app);
  placeField(jira);
  const [workflow] = bodyOf(jira.ask('POST /workflows', bugs, { as: SITE_ADMIN })).workflows;
  const parameters = { key: moduleAri(jira.site.app, 'gate'), config, id: 'g', disabled: 'false' };
  const gate = { ruleKey: 'forge:expression-validator', parameters };
  for (const transition of jira.site.workflows.get(workflow?.id ?? '')?.transitions ?? [])
    if (GATED.includes(transition.id)) transition.validators = [...(transition.validators ?? []), gate];
  jira.site.assumptions = standing;
  return jira;
}

export const BLOCKER = { name: 'Blocker' };
export const priorityOf = (jira: TestJira, key: string): unknown =>
  bodyOf(jira.ask(`GET /issue/${key}?fields=priority`)).fields['priority'];
/** Whether a work item of this summary came to be. */
export const isMade = ({ site }: TestJira, summary: string): boolean =>
  [...site.issues.values()].some((issue) => issue.summary === summary);
