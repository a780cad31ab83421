import type * as z from 'zod/mini';

import type { Result } from '../../contract/failure';
import type { FormScriptStep } from '../../contract/setup';
import { projectFormScript } from '../../core/form-script/project-form-script';
import type { FormScript } from '../../jira/ports';
import type { Covered } from './read-covered';

type Step = z.infer<typeof FormScriptStep>;
type Registered = FormScript & { id: string };

export const formScriptWaiting = (waitsFor: 'choice' | 'priorities'): Step => ({
  state: 'waiting',
  waitsFor,
  registeredFor: [],
});

/** The name by which a project's script is found again. */
const nameFor = (projectId: string): string => `preflight-${projectId}`;

/** Jira's words for the create dialog, a work item's page and a transition's screen. */
const VIEWS = ['GIC', 'IssueView', 'IssueTransition'] as const;

/** What Jira should hold for this project. */
export function wantedScript({ stored, issueTypes }: Covered): FormScript {
  return {
    name: nameFor(stored.projectId),
    data: JSON.stringify(projectFormScript(stored.policy, stored.observes)),
    contexts: issueTypes.flatMap(({ id }) =>
      VIEWS.map((viewType) => ({ projectId: stored.projectId, issueTypeId: id, viewType })),
    ),
  };
}

export const scriptsOf = (scripts: readonly Registered[], projectId: string): Registered[] =>
  scripts.filter(({ name }) => name === nameFor(projectId));

const contextNames = ({ contexts }: FormScript): string =>
  contexts
    .map(({ projectId, issueTypeId, viewType }) => [projectId, issueTypeId, viewType].join(' '))
    .sort()
    .join(', ');

export const isSameScript = (one: FormScript, other: FormScript): boolean =>
  one.data === other.data && contextNames(one) === contextNames(other);

/** What is registered beside what the policy wants. Pure. */
export function formScriptStep(covered: Covered, scripts: Result<readonly Registered[]>): Step {
  if (!scripts.ok) return { state: 'broken', problem: scripts.failure, registeredFor: [] };
  const ours = scriptsOf(scripts.value, covered.stored.projectId);
  const [first] = ours;
  const contexts = ours.flatMap((script) => script.contexts).filter(({ viewType }) => viewType === 'GIC');
  const registeredFor = [...new Set(contexts.flatMap(({ issueTypeId }) => issueTypeId ?? []))];
  if (first === undefined) return { state: 'todo', registeredFor };
  const isCurrent = ours.length === 1 && isSameScript(first, wantedScript(covered));
  return { state: isCurrent ? 'done' : 'drifted', registeredFor };
}
