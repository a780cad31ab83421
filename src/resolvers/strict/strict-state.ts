import type { StrictHindrance, StrictMode } from '../../contract/guards';
import type { Attached } from '../../contract/setup';
import type { ScreenPlace } from '../../jira/ports';
import type { CoveredWorkflow } from '../setup/read-workflows';
import type { StrictFacts } from './strict-facts';

const namesOf = (rows: readonly { name: string }[]): string[] => rows.map(({ name }) => name);

const servesCreate = (screen: ScreenPlace, others: readonly ScreenPlace[]): boolean =>
  [screen, ...others].some(({ id, uses }) => id === screen.id && uses.includes('create'));

/** Work types that would lose their Priority and have a workflow where nothing stands in for it. */
const leftWithout = ({ covered, screens, otherScreens, workflows }: StrictFacts): string[] => {
  const isShared = otherScreens.some(({ id, uses }) => uses.includes('edit') && screens.some((one) => one.id === id));
  const alsoFor = workflows.flatMap((workflow) => workflow.alsoFor.map(({ id }) => id));
  return isShared ? namesOf(covered.others.filter(({ id }) => !alsoFor.includes(id))) : [];
};

/** The first thing that speaks against switching it on. Pure. */
export function hindranceOf(facts: StrictFacts): StrictMode['hindrance'] {
  const { covered, screens, otherScreens, sharedWith, workflows } = facts;
  if (covered.project.managedBy === 'team') return { why: 'team', names: [] };
  const found: [StrictHindrance, string[]][] = [
    ['gate', namesOf(workflows.filter(({ gate }) => gate === null))],
    ['create-screen', namesOf(screens.filter((screen) => servesCreate(screen, otherScreens)))],
    ['shared', [...new Set([...sharedWith.values()].flat())]],
    ['types', leftWithout(facts)],
  ];
  const [first] = found.filter(([, names]) => names.length > 0);
  return first === undefined ? null : { why: first[0], names: first[1] };
}

const attachedTo = ({ later }: CoveredWorkflow, { change, config }: StrictFacts): Attached => {
  const loop = later.find(({ screenId }) => screenId !== null && screenId === change?.screenId);
  if (loop === undefined) return 'none';
  return loop.gate?.isOn === true && loop.gate.config === config ? 'current' : 'old';
};

/** What is not as strict mode wants it: names of screens and workflows. */
export const strictDrift = (facts: StrictFacts): string[] => [
  ...namesOf(facts.screens.filter(({ holdsField }) => holdsField)),
  ...namesOf(facts.workflows.filter((workflow) => attachedTo(workflow, facts) !== 'current')),
];

const stateOf = (facts: StrictFacts): StrictMode['state'] => {
  if (facts.change === null) return 'off';
  return strictDrift(facts).length === 0 ? 'on' : 'drifted';
};

/** Where strict mode stands, and what it would change. Pure. */
export function strictState(facts: StrictFacts): StrictMode {
  const { key, name } = facts.covered.project;
  return {
    space: { key, name },
    state: stateOf(facts),
    hindrance: hindranceOf(facts),
    screens: facts.screens.map(({ name: screen, uses, holdsField }) => ({
      ...{ name: screen, uses, hasPriority: holdsField },
    })),
    workflows: facts.workflows.map((workflow) => ({ name: workflow.name, attached: attachedTo(workflow, facts) })),
  };
}
