import { TransitionRequest } from '../issues/issue-requests';
import { screenIdOf, shownBy, takeTransition } from '../issues/take-transition';
import { readVerbs } from '../issues/verbs';
import type { Issue } from '../model';
import { refuse } from '../request';
import { done, ok, route, withBody, withIssue, type Call, type Route } from '../route';
import type { Step } from '../rules/validator-rules';
import { statusShape } from '../shapes/small-shapes';
import { stepsFrom } from '../workflows/steps';
import { fieldMeta } from './create-meta';

const stepShape = ({ site, query }: Call, { projectId, issueTypeId }: Issue, step: Step) => ({
  id: step.transition.id,
  name: step.transition.name,
  to: statusShape(site, step.to),
  hasScreen: screenIdOf(step) !== undefined,
  isGlobal: step.transition.type === 'GLOBAL',
  isInitial: false,
  isAvailable: true,
  isConditional: step.transition['conditions'] !== undefined,
  looped: step.from?.id === step.to.id,
  ...(query.get('expand') === 'transitions.fields'
    ? { fields: fieldMeta(site, { projectId, issueTypeId }, shownBy(site, step)) }
    : {}),
});

const doTransition = withIssue('TRANSITION_ISSUES', (call, issue) =>
  withBody(TransitionRequest, (same, { transition, ...asked }) => {
    const step = stepsFrom(same.site, issue).find((one) => one.transition.id === transition.id);
    if (step === undefined)
      return refuse(400, `The transition ${transition.id} cannot be taken from the status of this issue.`);
    const read = readVerbs(asked, issue.labels);
    if (!read.ok) return refuse(400, [], { [read.field]: read.message });
    return takeTransition(same, issue, step, read.said) ?? done;
  })(call),
);

export const transitionRoutes: Route[] = [
  route(
    'GET /issue/{issue}/transitions',
    withIssue('BROWSE_PROJECTS', (call, issue) =>
      ok({ transitions: stepsFrom(call.site, issue).map((step) => stepShape(call, issue, step)) }),
    ),
  ),
  route('POST /issue/{issue}/transitions', doTransition),
];
