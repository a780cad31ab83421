import type { Transition, Workflow } from '../workflows/workflow';
import { learnTransitions } from './learn-transitions';

export const LEARN_WORKFLOW = 'a0000000-0000-4000-8000-000000000001';
export const OPS_WORKFLOW = 'a0000000-0000-4000-8000-000000000002';
export const TEAM_WORKFLOW = 'a0000000-0000-4000-8000-000000000003';

const plain = { actions: [], validators: [], triggers: [], properties: {}, description: '' };
const initial = (toStatusReference: string): Transition => ({
  ...plain,
  id: '1',
  name: 'Create',
  type: 'INITIAL',
  toStatusReference,
  links: [],
});
const everywhere = (id: string, name: string, toStatusReference: string): Transition => ({
  ...plain,
  id,
  name,
  type: 'GLOBAL',
  toStatusReference,
  links: [],
});
const status = (statusReference: string, x: number) => ({
  statusReference,
  layout: { x, y: 0 },
  properties: {},
  deprecated: false,
});
const versionOne = (id: string) => ({ id: id.replace('a', 'b'), versionNumber: 1 });

/** Built anew for each site. LEARN's is shared by its work types and full of rules that are not the app's. */
export const sampleWorkflows = (): Workflow[] => [
  {
    id: LEARN_WORKFLOW,
    name: 'Learn support workflow',
    description: 'From the chat to the developers',
    projectId: null,
    isEditable: true,
    version: versionOne(LEARN_WORKFLOW),
    statuses: [status('10100', 0), status('10101', 200), status('10102', 400)],
    transitions: learnTransitions(),
    startPointLayout: { x: -100, y: -20 },
    loopedTransitionContainerLayout: { x: 0, y: 120 },
  },
  {
    id: OPS_WORKFLOW,
    name: 'Operations workflow',
    description: '',
    projectId: null,
    isEditable: true,
    version: versionOne(OPS_WORKFLOW),
    statuses: [status('10100', 0), status('10102', 200)],
    transitions: [initial('10100'), everywhere('11', 'To Do', '10100'), everywhere('21', 'Done', '10102')],
    startPointLayout: { x: -100, y: -20 },
  },
  {
    id: TEAM_WORKFLOW,
    name: 'Software workflow for project 10203',
    description: '',
    projectId: '10203',
    isEditable: true,
    version: versionOne(TEAM_WORKFLOW),
    statuses: [status('10110', 0), status('10111', 200)],
    transitions: [initial('10110'), everywhere('11', 'To Do', '10110'), everywhere('21', 'Done', '10111')],
  },
];
