import { evaluateExpression, type EvaluationOptions } from '../expressions/evaluate-expression';
import type { JiraValue } from '../expressions/jira-value';
import type { Call } from '../route';

/** What a rule decided: null lets the operation pass, a text refuses it. */
export type Refusal = string | null;
export type RuleRun = {
  /** For the log: `preflight-gate on Create of LEARN`. */
  what: string;
  expression: string;
  errorMessage: string;
  variables: Record<string, JiraValue>;
};

/**
 * Runs one rule the way Jira does for validators and field validations: only `true` passes, a text is shown as it is,
 * anything else shows the manifest's message; an expression that fails is noted for the app, as Jira's
 * `avi:jira:failed:expression` would be. Source: platform/forge/manifest-reference/modules/jira-workflow-validator.
 */
export function runRule({ note }: Pick<Call, 'note'>, rule: RuleRun, options: EvaluationOptions): Refusal {
  const result = evaluateExpression(rule.expression, rule.variables, options);
  if (!result.ok) {
    note(`${rule.what} → failed: ${result.error.message}`, { event: 'avi:jira:failed:expression', ...result });
    return rule.errorMessage;
  }
  note(`${rule.what} → ${result.value === true ? 'passed' : 'refused'}`, { value: result.value, cost: result.cost });
  if (result.value === true) return null;
  return typeof result.value === 'string' ? result.value : rule.errorMessage;
}
