import { valueOf } from '../expressions/jira-value';
import { evaluateExpression } from '../expressions/evaluate-expression';
import { formatterLimits } from '../expressions/limits';
import type { Issue, User } from '../model';
import { evaluationOn, issueOf, projectOf, userOf } from '../rules/rule-entities';
import type { Site } from '../site';

/**
 * The text that the app's `view.formatter` gives for each of its fields that has a value. What a formatter that fails shows
 * is an assumption, since Jira documents nothing about it.
 */
export function formattedFields(site: Site, issue: Issue, user: User | null): Record<string, string> {
  const project = site.projects.get(issue.projectId);
  const texts = [...site.fields.values()].flatMap(({ id, moduleKey }): [string, string][] => {
    const formatter = site.app.fields.find((field) => field.moduleKey === moduleKey)?.formatter;
    const value = issue.custom[id];
    if (!formatter || value === undefined || value === null || project === undefined) return [];
    const variables = {
      user: userOf(site, user),
      issue: issueOf(site, issue),
      project: projectOf(site, project),
      fieldId: id,
      value: valueOf(value),
    };
    const result = evaluateExpression(formatter, variables, { ...evaluationOn(site), limits: formatterLimits });
    const otherwise = site.assumptions.failedFormatter === 'raw' ? JSON.stringify(value) : '';
    return [[id, result.ok && typeof result.value === 'string' ? result.value : otherwise]];
  });
  return Object.fromEntries(texts);
}
