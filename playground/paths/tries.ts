import type { WayId } from '../../src/core/paths/way';
import { completeReport, reportWithOpenChecklist } from '../../src/core/testing/make-report';
import { blocker, canary, makeCanary, priorityOf, raised, textOf, tryBulk, tryCreate, type Tried } from './attempt';
import { removeGate } from './remove-gate';
import { ADMIN, BUG, PRIORITY, SUBTASK, TASK, type World } from './world';

/** Start work, with a screen that shows the priority and an event of its own. */
const START = '11';

const open = ({ field }: World) => ({ [field]: reportWithOpenChecklist() });
const start = { transition: { id: START }, fields: blocker };

const editTries = (world: World): Tried[] => {
  const edit = { fields: blocker };
  return (['rest', 'list', 'automation', 'other-app'] as const).map((door) => {
    const id = makeCanary(world);
    return raised(world, id, world.jira(`PUT /issue/${id}`, edit, { door }));
  });
};

/** Each way as a person, a script or a program would go it. All of them carry an open checklist, or no report at all. */
export const tries: Record<WayId, (world: World) => Tried[] | Promise<Tried[]>> = {
  'create-dialog': (world) => [tryCreate(world, open(world), { door: 'dialog' })],
  'create-child': (world) => {
    const parent = { parent: { id: makeCanary(world) }, issuetype: { id: SUBTASK } };
    return [tryCreate(world, { ...open(world), ...parent }, { door: 'dialog' })];
  },
  'create-from-other-app': (world) => [tryCreate(world, {}, { door: 'dialog' })],
  'create-on-board': (world) => [tryCreate(world, {}, { door: 'inline' })],
  'create-by-rest': (world) => {
    const many = world.jira('POST /issue/bulk', { issueUpdates: [canary(blocker)] });
    const id = /"issues":\[\{"id":"(\d+)"/.exec(textOf(many))?.[1] ?? null;
    return [tryCreate(world, open(world), {}), tryCreate(world, {}, {}), { id, says: textOf(many) }];
  },
  'create-by-automation': (world) => [
    tryCreate(world, {}, { door: 'automation' }),
    tryCreate(world, open(world), { door: 'clone' }),
  ],
  'create-by-import': (world) => [tryCreate(world, {}, { door: 'import', as: ADMIN })],
  'create-by-mail': (world) => [tryCreate(world, {}, { door: 'mail' })],
  'create-by-chat-or-mobile': (world) => [tryCreate(world, {}, { door: 'chat' })],
  'create-in-portal': (world) => [tryCreate(world, {}, { door: 'portal' })],
  'transition-with-screen': (world) => {
    const id = makeCanary(world);
    return [raised(world, id, world.jira(`POST /issue/${id}/transitions`, start, { door: 'issue-view' }))];
  },
  'transition-by-rest': (world) =>
    (['rest', 'automation'] as const).map((door) => {
      const id = makeCanary(world);
      return raised(world, id, world.jira(`POST /issue/${id}/transitions`, start, { door }));
    }),
  'edit-on-work-item': (world) => {
    const id = makeCanary(world);
    return [raised(world, id, world.jira(`PUT /issue/${id}`, { fields: blocker }, { door: 'issue-view' }))];
  },
  'edit-by-rest-or-bulk': async (world) => {
    const id = makeCanary(world);
    const bulk = await tryBulk(world, id, 'POST /bulk/issues/fields', {
      ...{ selectedIssueIdsOrKeys: [id], selectedActions: ['priority'] },
      editedFieldsInput: { priority: { priorityId: PRIORITY.Blocker } },
    });
    return [...editTries(world), bulk];
  },
  'edit-the-report': (world) => {
    const id = makeCanary(world, { ...blocker, [world.field]: completeReport() });
    return [raised(world, id, world.jira(`PUT /issue/${id}`, { fields: open(world) }))];
  },
  'change-type': (world) => {
    const id = makeCanary(world, { issuetype: { id: TASK } });
    world.jira(`PUT /issue/${id}`, { fields: blocker });
    const answer = world.jira(`PUT /issue/${id}`, { fields: { issuetype: { id: BUG } } });
    return [{ id: answer.status === 204 ? id : null, says: textOf(answer) }];
  },
  'move-to-project': async (world) => {
    const elsewhere = { project: { key: 'OPS' }, ...blocker };
    const id = makeCanary(world, elsewhere, { as: ADMIN });
    const move = { targetToSourcesMapping: { [`LEARN,${BUG}`]: { issueIdsOrKeys: [id] } } };
    return [await tryBulk(world, id, 'POST /bulk/issues/move', move, { as: ADMIN })];
  },
  'transition-with-custom-event': (world) => {
    const id = makeCanary(world);
    return [raised(world, id, world.jira(`POST /issue/${id}/transitions`, start, { door: 'issue-view' }))];
  },
  'remove-the-gate': (world) => {
    removeGate(world);
    const tried = tryCreate(world, open(world), { door: 'dialog' });
    return [{ ...tried, id: tried.id !== null && priorityOf(world, tried.id) === PRIORITY.Blocker ? tried.id : null }];
  },
};
