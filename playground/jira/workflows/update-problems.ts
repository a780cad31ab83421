import { moduleAri } from '../installed-app';
import { EXPRESSION_VALIDATOR } from '../rules/validator-rules';
import type { Site } from '../site';
import type { Rule, Transition, Workflow } from './workflow';
import type { OneUpdate, WorkflowUpdate } from './workflow-update';

/** One sentence about what Jira would not store, as `/workflows/update/validation` lists it. */
export type UpdateProblem = {
  code: string;
  level: 'ERROR';
  type: 'WORKFLOW' | 'STATUS' | 'TRANSITION' | 'RULE';
  message: string;
  elementReference: { workflowId: string; transitionId?: string; statusReference?: string };
};

const LARGEST_CONFIG = 32 * 1024;
type Told = Pick<UpdateProblem, 'code' | 'type' | 'message'>;
const tell = (code: string, type: UpdateProblem['type'], message: string): Told => ({ code, type, message });

const appIn = (key: string): string => key.split('/')[1] ?? '';

/** A rule of our app has to be one that it brings, and for this kind of project; rules of others are theirs to judge. */
function ruleProblem(site: Site, { projectId }: Workflow, rule: Rule): Told | null {
  if (rule.ruleKey !== EXPRESSION_VALIDATOR) return null;
  const { key = '', config = '', disabled = 'false' } = rule.parameters ?? {};
  if (config.length > LARGEST_CONFIG) return tell('INVALID_RULE', 'RULE', 'The config of a rule is at most 32 KB.');
  if (!['true', 'false'].includes(disabled)) return tell('INVALID_RULE', 'RULE', 'disabled is "true" or "false".');
  if (appIn(key) !== site.app.appId) return null;
  const module = site.app.validators.find(({ moduleKey }) => moduleAri(site.app, moduleKey) === key);
  if (module === undefined) return tell('RULE_NOT_FOUND', 'RULE', `No app brings the rule ${key}.`);
  const kind = projectId === null ? 'company-managed' : 'team-managed';
  return module.projectTypes.includes(kind)
    ? null
    : tell('RULE_NOT_FOUND', 'RULE', `The rule is not for ${kind} projects.`);
}

function transitionProblems(site: Site, workflow: Workflow, update: OneUpdate, transition: Transition): Told[] {
  const known = update.statuses.map(({ statusReference }) => statusReference);
  const to = transition.toStatusReference;
  const from = (transition.links ?? []).flatMap(({ fromStatusReference }) => fromStatusReference ?? []);
  const lost = [...(to === undefined ? [] : [to]), ...from].filter((reference) => !known.includes(reference));
  const rules = (transition.validators ?? []).flatMap((rule) => ruleProblem(site, workflow, rule) ?? []);
  return [
    ...(to === undefined && transition.type !== 'GLOBAL'
      ? [tell('TO_STATUS_MISSING', 'TRANSITION', 'A transition needs a status to lead to.')]
      : []),
    ...lost.map((reference) => tell('STATUS_NOT_FOUND', 'TRANSITION', `The workflow has no status ${reference}.`)),
    ...rules,
  ];
}

function workflowProblems(site: Site, update: OneUpdate, listed: string[]): UpdateProblem[] {
  const workflow = site.workflows.get(update.id);
  const reference = { workflowId: update.id };
  const problem = (told: Told, more = {}): UpdateProblem => ({
    ...told,
    level: 'ERROR',
    elementReference: { ...reference, ...more },
  });
  if (workflow === undefined) return [problem(tell('NOT_FOUND', 'WORKFLOW', 'The workflow was not found.'))];
  if (!workflow.isEditable) return [problem(tell('NOT_EDITABLE', 'WORKFLOW', 'The workflow cannot be edited.'))];
  const initial = update.transitions.filter(({ type }) => type === 'INITIAL').length;
  const unlisted = update.statuses.filter(({ statusReference }) => !listed.includes(statusReference));
  return [
    ...(initial === 1
      ? []
      : [problem(tell('INITIAL_TRANSITION', 'WORKFLOW', 'A workflow has one initial transition.'))]),
    ...unlisted.map(({ statusReference }) =>
      problem(tell('STATUS_NOT_FOUND', 'STATUS', 'The status is not in the list of statuses.'), { statusReference }),
    ),
    ...update.transitions.flatMap((transition) =>
      transitionProblems(site, workflow, update, transition).map((told) =>
        problem(told, { transitionId: transition.id }),
      ),
    ),
  ];
}

/** Everything that speaks against an update. New statuses are not emulated and named as such. */
export function updateProblems(site: Site, { statuses, workflows }: WorkflowUpdate): UpdateProblem[] {
  const listed = statuses.map(({ statusReference }) => statusReference);
  const made = listed.filter((reference) => !site.statuses.has(reference));
  return [
    ...made.map((statusReference): UpdateProblem => {
      const message = "The playground's Jira does not emulate new statuses.";
      return {
        ...tell('NOT_EMULATED', 'STATUS', message),
        level: 'ERROR',
        elementReference: { workflowId: '', statusReference },
      };
    }),
    ...workflows.flatMap((update) => workflowProblems(site, update, listed)),
  ];
}
