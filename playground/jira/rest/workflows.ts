import { randomUUID } from 'node:crypto';
import * as z from 'zod/mini';

import { moduleAri } from '../installed-app';
import { pageOf } from '../page';
import { refuse } from '../request';
import { ok, route, withBody, type Call, type Route } from '../route';
import { EXPRESSION_VALIDATOR } from '../rules/validator-rules';
import { findProject, type Site } from '../site';
import { updateProblems } from '../workflows/update-problems';
import { workflowFor } from '../workflows/steps';
import { UpdateValidation, WorkflowUpdate, type OneUpdate } from '../workflows/workflow-update';
import { statusesOf, workflowShape } from '../workflows/workflow-shape';
import type { Rule, Transition, Workflow } from '../workflows/workflow';

function capabilities({ site, query }: Call) {
  const project = findProject(site, query.get('projectId') ?? '');
  const workflow = site.workflows.get(query.get('workflowId') ?? '');
  if (project === undefined && workflow === undefined)
    return refuse(400, 'Name a workflow, or a project and an issue type.');
  const teamManaged = project === undefined ? workflow?.projectId !== null : project.style === 'next-gen';
  const kind = teamManaged ? 'team-managed' : 'company-managed';
  const rules = site.app.validators.filter(({ projectTypes }) => projectTypes.includes(kind));
  const forgeRules = rules.map(({ moduleKey, name, description }) => ({
    id: moduleAri(site.app, moduleKey),
    ruleKey: EXPRESSION_VALIDATOR,
    ruleType: 'Validator',
    name,
    description,
  }));
  return ok({
    editorScope: teamManaged ? 'PROJECT' : 'GLOBAL',
    projectTypes: ['software'],
    connectRules: [],
    forgeRules,
    systemRules: [],
    triggerRules: [],
  });
}

const ReadMany = z.object({
  projectAndIssueTypes: z.optional(z.array(z.object({ projectId: z.string(), issueTypeId: z.string() }))),
  workflowIds: z.optional(z.array(z.string())),
  workflowNames: z.optional(z.array(z.string())),
});

const readMany = withBody(ReadMany, ({ site }, { projectAndIssueTypes = [], workflowIds = [], workflowNames = [] }) => {
  const byPlace = projectAndIssueTypes.flatMap(({ projectId, issueTypeId }) => {
    const project = site.projects.get(projectId);
    return project === undefined ? [] : (workflowFor(site, project, issueTypeId) ?? []);
  });
  const named = [...site.workflows.values()].filter(
    ({ id, name }) => workflowIds.includes(id) || workflowNames.includes(name),
  );
  const found = [...new Set([...byPlace, ...named])];
  return ok({ statuses: statusesOf(site, found), workflows: found.map((workflow) => workflowShape(workflow)) });
});

function search(call: Call) {
  const { site, query } = call;
  const asked = (query.get('queryString') ?? '').toLowerCase();
  const scope = query.get('scope');
  const used = new Set([...site.projects.values()].flatMap((project) => Object.values(project.workflowByIssueType)));
  const found = [...site.workflows.values()].filter(
    ({ id, name, projectId }) =>
      name.toLowerCase().includes(asked) &&
      (scope === null || (projectId === null ? 'GLOBAL' : 'PROJECT') === scope) &&
      (!query.has('isActive') || String(used.has(id)) === query.get('isActive')),
  );
  const page = pageOf(call, found);
  const full = (query.get('expand') ?? '').split(',').includes('values.transitions');
  return ok({
    ...page,
    values: page.values.map((one) => workflowShape(one, full)),
    statuses: statusesOf(site, page.values),
  });
}

const withId = (rule: Rule): Rule => (rule.id === undefined ? { id: randomUUID(), ...rule } : rule);
const withIds = (transition: Transition): Transition =>
  transition.validators === undefined ? transition : { ...transition, validators: transition.validators.map(withId) };

function replaced(before: Workflow, update: OneUpdate): Workflow {
  const { startPointLayout, loopedTransitionContainerLayout } = update;
  return {
    ...before,
    description: update.description ?? before.description,
    version: { id: randomUUID(), versionNumber: before.version.versionNumber + 1 },
    statuses: update.statuses,
    transitions: update.transitions.map(withIds),
    ...(startPointLayout === undefined ? {} : { startPointLayout }),
    ...(loopedTransitionContainerLayout === undefined ? {} : { loopedTransitionContainerLayout }),
  };
}

const isStale = (site: Site, { id, version }: OneUpdate): boolean => {
  const current = site.workflows.get(id)?.version;
  return current !== undefined && (current.id !== version.id || current.versionNumber !== version.versionNumber);
};

/** The whole of each workflow is replaced; one that changed since it was read is a conflict, and nothing is stored. */
const update = withBody(WorkflowUpdate, ({ site }, request) => {
  if (request.workflows.some((one) => isStale(site, one)))
    return refuse(409, 'The workflow was changed by somebody else since it was read.');
  const problems = updateProblems(site, request);
  if (problems.length > 0)
    return refuse(
      400,
      problems.map(({ message }) => message),
    );
  const changed = request.workflows.flatMap((one) => {
    const before = site.workflows.get(one.id);
    return before === undefined ? [] : [replaced(before, one)];
  });
  for (const workflow of changed) site.workflows.set(workflow.id, workflow);
  return ok({
    statuses: statusesOf(site, changed),
    workflows: changed.map((workflow) => workflowShape(workflow)),
    taskId: null,
  });
});

export const workflowRoutes: Route[] = [
  route('GET /workflows/capabilities', capabilities),
  route('POST /workflows', readMany),
  route('GET /workflows/search', search),
  route(
    'POST /workflows/update/validation',
    withBody(UpdateValidation, ({ site }, { payload }) => ok({ errors: updateProblems(site, payload) })),
  ),
  route('POST /workflows/update', update),
];
