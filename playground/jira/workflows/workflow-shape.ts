import type { Site } from '../site';
import type { Workflow } from './workflow';

const scopeOf = (projectId: string | null) =>
  projectId === null ? { type: 'GLOBAL' } : { type: 'PROJECT', project: { id: projectId } };

/** A workflow as the bulk calls show it. What was sent comes back as it was sent; `transitions` only when asked for. */
export function workflowShape(workflow: Workflow, transitions = true): Record<string, unknown> {
  const { projectId, startPointLayout, loopedTransitionContainerLayout, ...shown } = workflow;
  return {
    id: shown.id,
    name: shown.name,
    description: shown.description,
    scope: scopeOf(projectId),
    version: shown.version,
    isEditable: shown.isEditable,
    statuses: shown.statuses,
    ...(startPointLayout === undefined ? {} : { startPointLayout }),
    ...(loopedTransitionContainerLayout === undefined ? {} : { loopedTransitionContainerLayout }),
    ...(transitions ? { transitions: shown.transitions } : {}),
  };
}

/** The statuses that these workflows use. A status is referred to by its id. */
export function statusesOf(site: Site, workflows: Workflow[]): Record<string, unknown>[] {
  const used = new Set(workflows.flatMap(({ statuses }) => statuses.map(({ statusReference }) => statusReference)));
  return [...site.statuses.values()]
    .filter(({ id }) => used.has(id))
    .map(({ id, name, category, projectId }) => ({
      id,
      name,
      description: '',
      scope: scopeOf(projectId),
      statusCategory: category,
      statusReference: id,
    }));
}
