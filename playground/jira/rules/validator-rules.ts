import { transitionEntity, workflowEntity } from '../expressions/entities/transition-entity';
import { valueOf, type JiraValue } from '../expressions/jira-value';
import { moduleAri } from '../installed-app';
import type { Status } from '../model';
import type { Call } from '../route';
import { statusShape } from '../shapes/small-shapes';
import type { Rule, Transition, Workflow } from '../workflows/workflow';
import type { Write } from './field-rules';
import { evaluationOn, issueOf, projectOf, userOf } from './rule-entities';
import { runRule, type Refusal } from './rule-outcome';

export const EXPRESSION_VALIDATOR = 'forge:expression-validator';
export type Step = { workflow: Workflow; transition: Transition; from: Status | null; to: Status };

/** Undefined where the stored text is not JSON. */
function configOf(rule: Rule): unknown {
  const text = rule.parameters?.['config'] ?? '';
  if (text === '') return {};
  try {
    const config: unknown = JSON.parse(text);
    return config;
  } catch {
    return undefined;
  }
}

/** Documented: a `config.expression` replaces the manifest's. */
const expressionIn = (config: unknown): string | null =>
  typeof config === 'object' && config !== null && 'expression' in config && typeof config.expression === 'string'
    ? config.expression
    : null;

const hiddenOnCreate = ({ site }: Call, { before }: Write) => {
  const { priorityOnCreate, customFieldsOnCreate } = site.assumptions;
  return (fieldId: string): boolean =>
    before === null &&
    ((fieldId === 'priority' && !priorityOnCreate) || (fieldId.startsWith('customfield_') && !customFieldsOnCreate));
};

function variablesOf(call: Call, write: Write, { workflow, transition, from, to }: Step, config: unknown) {
  const { site, user } = call;
  const screened = transition.transitionScreen?.parameters?.['screenId'] !== undefined;
  const variables: Record<string, JiraValue> = {
    user: userOf(site, user),
    issue: issueOf(site, write.after, hiddenOnCreate(call, write)),
    project: projectOf(site, write.project),
    transition: transitionEntity({
      id: transition.id,
      name: transition.name,
      from: from === null ? null : statusShape(site, from),
      to: statusShape(site, to),
      hasScreen: screened,
    }),
    workflow: workflowEntity(workflow),
    config: valueOf(config),
  };
  return write.before === null ? variables : { ...variables, originalIssue: issueOf(site, write.before) };
}

function outcomeOf(call: Call, write: Write, step: Step, rule: Rule): Refusal {
  const { site, note } = call;
  const key = rule.parameters?.['key'];
  const module = site.app.validators.find(({ moduleKey }) => moduleAri(site.app, moduleKey) === key);
  const where = `${step.transition.name} of ${step.workflow.name}`;
  if (module === undefined) {
    note(`${rule.ruleKey} on ${where} → not emulated: a rule of Jira's or of another app`);
    return null;
  }
  if (site.appState === 'uninstalled') {
    note(`${module.moduleKey} on ${where} → refused: its app was uninstalled`);
    return 'A rule of an app that is no longer installed stops this. Ask an administrator to remove the rule.';
  }
  if (site.appState === 'disabled') {
    note(`${module.moduleKey} on ${where} → its app is disabled`);
    return site.assumptions.disabledAppRefuses ? module.errorMessage : null;
  }
  const config = configOf(rule);
  const expression = expressionIn(config) ?? module.expression;
  const what = `${module.moduleKey} on ${where}`;
  if (expression === null || config === undefined) {
    note(
      `${what} → failed: ${config === undefined ? 'its config is not JSON' : 'function validators are not emulated'}`,
    );
    return module.errorMessage;
  }
  const variables = variablesOf(call, write, step, config);
  return runRule(call, { what, expression, errorMessage: module.errorMessage, variables }, evaluationOn(site));
}

/** The sentences of every validator that refuses this step. Disabled rules do not run. */
export function validatorRefusals(call: Call, write: Write, step: Step): string[] {
  const rules = (step.transition.validators ?? []).filter(
    ({ ruleKey, parameters }) => ruleKey === EXPRESSION_VALIDATOR && parameters?.['disabled'] !== 'true',
  );
  return rules.flatMap((rule) => outcomeOf(call, write, step, rule) ?? []);
}
