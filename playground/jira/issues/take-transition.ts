import { rulesBehind } from '../doors/rules-behind';
import type { Field, Issue } from '../model';
import { refuse, type JiraAnswer } from '../request';
import type { Call } from '../route';
import { fieldProblems } from '../rules/field-rules';
import { validatorRefusals, type Step } from '../rules/validator-rules';
import type { Site } from '../site';
import { keepEdit, withPatch } from './edit-issue';
import { readFields } from './read-fields';
import { keepComments, type Said } from './verbs';

export const screenIdOf = ({ transition }: Step): string | undefined =>
  transition.transitionScreen?.parameters?.['screenId'];

/** Fields of a transition are those of its screen; without a screen there are none. */
export const shownBy = (site: Site, step: Step): Field[] =>
  (site.screens.get(screenIdOf(step) ?? '')?.tabs ?? [])
    .flatMap(({ fieldIds }) => fieldIds)
    .flatMap((id) => site.fields.get(id) ?? []);

/** A transition with an event of its own may send that one alone (ECO-395): then no `updated` comes. */
const isSilent = ({ site }: Call, { transition }: Step): boolean =>
  transition['customIssueEventId'] !== undefined && !site.assumptions.customEventAlsoUpdates;

/** Decides one transition: the fields of its screen, each field's own rule, its validators. Null where it was done. */
export function takeTransition(call: Call, issue: Issue, step: Step, { fields, comments }: Said): JiraAnswer | null {
  const { site, user } = call;
  const project = site.projects.get(issue.projectId);
  if (project === undefined) return refuse(404, 'The project of this issue is gone.');
  const { patch, errors } = readFields(site, { project, user }, fields, shownBy(site, step));
  if (Object.keys(errors).length > 0) return refuse(400, [], errors);
  const after = withPatch(issue, { ...patch, statusId: step.to.id });
  const write = { project, before: issue, after, sent: Object.keys(patch.custom ?? {}) };
  const rules = rulesBehind(call.door, site.assumptions);
  const problems = rules.fieldRules ? fieldProblems(call, write) : {};
  if (Object.keys(problems).length > 0) return refuse(400, [], problems);
  const refusals = rules.validators ? validatorRefusals(call, write, step) : [];
  if (refusals.length > 0) return refuse(400, refusals);
  keepEdit(call, issue, after, { silent: isSilent(call, step) });
  keepComments(call, site.issues.get(issue.id) ?? after, comments);
  return null;
}
