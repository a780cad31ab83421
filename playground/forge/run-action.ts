import type { ActionAnswer, ActionRequest } from '../protocol';
import { callFunction, LARGEST_ANSWER_BYTES, type AppHome } from './invoke';
import { modulesOf, type ManifestModule } from './manifest';
import { isOfType, outputProblems } from './action-outputs';

/** manifest-reference/modules/automation-action, "Rule Validation". */
const LARGEST_INPUTS_BYTES = 100_000;
const AGENT = 'rovo:agent';
const PROVIDER = 'automation:actionProvider';

const failed = (...messages: string[]): ActionAnswer => ({ state: 'failed', messages });

/** What Automation refuses when a rule is saved; an agent's inputs may be left out, since a model makes them. */
function inputProblems({ inputs: declared = {} }: ManifestModule, { by, inputs }: ActionRequest): string[] {
  if (Buffer.byteLength(JSON.stringify(inputs)) > LARGEST_INPUTS_BYTES) return ['The inputs are over 100 kB.'];
  const unknown = Object.keys(inputs).filter((name) => declared[name] === undefined);
  const wrong = Object.entries(declared).filter(([name, { type, required = false }]) =>
    inputs[name] === undefined ? by === 'automation' && required : !isOfType(inputs[name], type),
  );
  return [
    ...unknown.map((name) => `${name} is no input of this action.`),
    ...wrong.map(([name, { type }]) => `${name} is required, as ${type}.`),
  ];
}

/** The rule's smart value, and what an agent is told of the place where the person is (manifest-reference/modules/rovo-action). */
function payloadOf({ cloudId, siteUrl }: AppHome, { by, inputs, actionKey, issueKey }: ActionRequest): object {
  if (by === 'automation')
    return Object.fromEntries(
      Object.entries(inputs).map(([name, value]) => [name, value === '{{issue.key}}' ? (issueKey ?? '') : value]),
    );
  const jira = { url: `${siteUrl}/browse/${issueKey ?? ''}`, resourceType: 'issue', issueKey };
  return { ...inputs, context: { cloudId, moduleKey: actionKey, ...(issueKey === undefined ? {} : { jira }) } };
}

const isOffered = ({ manifest }: AppHome, { by, actionKey }: ActionRequest): boolean =>
  modulesOf(manifest, by === 'automation' ? PROVIDER : AGENT).some(({ actions = [] }) => actions.includes(actionKey));

async function answerOf(home: AppHome, module: ManifestModule, request: ActionRequest): Promise<ActionAnswer> {
  const by = { accountId: request.accountId, moduleType: 'action', moduleKey: module.key };
  const outcome = await callFunction(home, module.function ?? '', payloadOf(home, request), by);
  if (!outcome.ok) return failed('The app failed.');
  if (Buffer.byteLength(JSON.stringify(outcome.body ?? null)) > LARGEST_ANSWER_BYTES)
    return failed('The answer is over 5 MB.');
  const { errors, problems } = outputProblems(module, outcome.body);
  if (errors.length > 0) return failed(...errors);
  if (request.by === 'automation' && problems.length > 0) return failed(...problems);
  return { state: 'done', outputs: outcome.body };
}

/**
 * An automation rule, or an agent, calls an action of the app as a person: only those that are offered there, with the inputs that
 * the manifest names, and for a rule with its outputs too. A rule with a problem stops.
 */
export async function runAction(home: AppHome, request: ActionRequest): Promise<ActionAnswer> {
  const module = modulesOf(home.manifest, 'action').find(({ key }) => key === request.actionKey);
  const offered = module !== undefined && isOffered(home, request);
  const problems = offered ? inputProblems(module, request) : [`There is no action ${request.actionKey} here.`];
  const answer = offered && problems.length === 0 ? await answerOf(home, module, request) : failed(...problems);
  home.platform.log.note({
    from: 'invoke',
    what: `${request.by}: ${request.actionKey} → ${answer.state}`,
    detail: { request, answer },
  });
  return answer;
}
