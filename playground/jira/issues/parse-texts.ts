import { evaluateExpression } from '../expressions/evaluate-expression';
import { valueOf } from '../expressions/jira-value';
import type { Project } from '../model';
import type { Call } from '../route';
import { evaluationOn, projectOf, userOf } from '../rules/rule-entities';

/**
 * Reads texts that are meant for a field of the app by the manifest's `edit.parser`. A text that the parser cannot read
 * stays as it is, for the field's schema to refuse.
 */
export function parseTexts(call: Call, project: Project, fields: Record<string, unknown>): Record<string, unknown> {
  const { site, user } = call;
  const read = (id: string, value: unknown): unknown => {
    const field = site.fields.get(id);
    const rules = site.app.fields.find(({ moduleKey }) => moduleKey === field?.moduleKey);
    if (typeof value !== 'string' || !rules?.parser || rules.type !== 'object') return value;
    const variables = {
      user: userOf(site, user),
      issue: null,
      project: projectOf(site, project),
      fieldId: id,
      value: valueOf(value),
    };
    const result = evaluateExpression(rules.parser, variables, evaluationOn(site));
    return result.ok ? result.value : value;
  };
  return Object.fromEntries(Object.entries(fields).map(([id, value]) => [id, read(id, value)]));
}
