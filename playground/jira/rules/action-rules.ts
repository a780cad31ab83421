import { issueTypeEntity } from '../expressions/entities/named-entities';
import type { Issue, IssueType, Project } from '../model';
import type { Call } from '../route';
import { issueTypeShape } from '../shapes/small-shapes';
import { rulesBehind } from '../doors/rules-behind';
import { evaluationOn, issueOf, projectOf, userOf } from './rule-entities';
import { runRule } from './rule-outcome';

/**
 * What `jira:actionValidator` says to a change of the work type: null lets it pass. It runs only where the type differs
 * (manifest-reference/modules/jira-action-validator). Its message is fixed: a text from the expression is not shown.
 */
export function typeChangeRefusal(call: Call, issue: Issue, project: Project, type: IssueType): string | null {
  const { site, user, door } = call;
  if (type.id === issue.issueTypeId || site.appState !== 'installed') return null;
  if (!rulesBehind(door, site.assumptions).typeRule) return null;
  const rule = site.app.actionValidators.find(({ action }) => action === 'workItemTypeChanged');
  if (rule === undefined) return null;
  const variables = {
    user: userOf(site, user),
    issue: issueOf(site, issue),
    project: projectOf(site, project),
    newIssueType: type.id,
    newIssueTypeData: issueTypeEntity(issueTypeShape(site, type)),
  };
  const what = `${rule.moduleKey} on ${issue.key} becoming ${type.name}`;
  return runRule(call, { ...rule, what, variables }, evaluationOn(site)) === null ? null : rule.errorMessage;
}
