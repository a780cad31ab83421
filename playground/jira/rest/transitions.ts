import { keepEdit, withPatch } from '../issues/edit-issue';
import { TransitionRequest, usesVerbs } from '../issues/issue-requests';
import { readFields } from '../issues/read-fields';
import { notEmulated, refuse, type JiraAnswer } from '../request';
import { fieldProblems } from '../rules/field-rules';
import { validatorRefusals, type Step } from '../rules/validator-rules';
import { done, ok, route, withBody, withIssue, type Call, type Route } from '../route';
import type { Field, Issue } from '../model';
import { statusShape } from '../shapes/small-shapes';
import { stepsFrom } from '../workflows/steps';
import type { Site } from '../site';

const screenIdOf = ({ transition }: Step): string | undefined => transition.transitionScreen?.parameters?.['screenId'];

const stepShape = (site: Site, step: Step) => ({
  id: step.transition.id,
  name: step.transition.name,
  to: statusShape(site, step.to),
  hasScreen: screenIdOf(step) !== undefined,
  isGlobal: step.transition.type === 'GLOBAL',
  isInitial: false,
  isAvailable: true,
  isConditional: step.transition['conditions'] !== undefined,
});

/** Fields of a transition are those of its screen; without a screen there are none. */
const shownBy = (site: Site, step: Step): Field[] =>
  (site.screens.get(screenIdOf(step) ?? '')?.tabs ?? [])
    .flatMap(({ fieldIds }) => fieldIds)
    .flatMap((id) => site.fields.get(id) ?? []);

function take(call: Call, issue: Issue, step: Step, fields: Record<string, unknown>): JiraAnswer {
  const { site, user } = call;
  const project = site.projects.get(issue.projectId);
  if (project === undefined) return refuse(404, 'The project of this issue is gone.');
  const { patch, errors } = readFields(site, { project, user }, fields, shownBy(site, step));
  if (Object.keys(errors).length > 0) return refuse(400, [], errors);
  const after = withPatch(issue, { ...patch, statusId: step.to.id });
  const write = { project, before: issue, after, sent: Object.keys(patch.custom ?? {}) };
  const problems = fieldProblems(call, write);
  if (Object.keys(problems).length > 0) return refuse(400, [], problems);
  const refusals = validatorRefusals(call, write, step);
  if (refusals.length > 0) return refuse(400, refusals);
  keepEdit(call, issue, after);
  return done;
}

const doTransition = withIssue('TRANSITION_ISSUES', (call, issue) =>
  withBody(TransitionRequest, (same, { transition, fields = {}, update }) => {
    if (usesVerbs({ update })) return notEmulated('`update` in a transition');
    const step = stepsFrom(same.site, issue).find((one) => one.transition.id === transition.id);
    if (step !== undefined) return take(same, issue, step, fields);
    return refuse(400, `The transition ${transition.id} cannot be taken from the status of this issue.`);
  })(call),
);

export const transitionRoutes: Route[] = [
  route(
    'GET /issue/{issue}/transitions',
    withIssue('BROWSE_PROJECTS', ({ site }, issue) =>
      ok({ transitions: stepsFrom(site, issue).map((step) => stepShape(site, step)) }),
    ),
  ),
  route('POST /issue/{issue}/transitions', doTransition),
];
