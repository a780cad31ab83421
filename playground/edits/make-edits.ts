import { completeReport, reportWithOpenChecklist } from '../../src/core/testing/make-report';
import type { Door } from '../jira/doors/door';
import { BUG, LEARN, PRIORITY, TASK } from '../paths/world';

/** One thing that a person, a rule or a tool does. `id` null: it makes a work item. */
export type Edit = { id: string | null; call: string; body: unknown; door: Door };
type Random = () => number;

const pick = <T>(random: Random, rows: readonly T[]): T => {
  const row = rows[Math.floor(random() * rows.length)];
  if (row === undefined) throw new Error('There is nothing to pick from.');
  return row;
};

const EDIT_DOORS: Door[] = ['rest', 'issue-view', 'list', 'automation'];
const edit = (id: string, fields: object, door: Door): Edit => ({
  id,
  call: `PUT /issue/${id}`,
  body: { fields },
  door,
});

const make = (random: Random, fields: object, door: Door): Edit => ({
  ...{ id: null, call: 'POST /issue', door },
  body: {
    fields: {
      ...{ project: { id: LEARN }, issuetype: { id: pick(random, [BUG, TASK]) }, summary: 'One of many' },
      ...fields,
    },
  },
});

const priority = (id: string) => ({ priority: { id } });

/** Everyday edits with every way in that no gate stops; about one in four asks for a Blocker without its checklist. */
const KINDS: readonly [number, (random: Random, id: string, field: string) => Edit][] = [
  [8, (random) => make(random, priority(pick(random, [PRIORITY.High, PRIORITY.Medium])), 'rest')],
  [3, (random) => make(random, priority(PRIORITY.Blocker), 'import')],
  [20, (random, id) => edit(id, priority(PRIORITY.Blocker), pick(random, EDIT_DOORS))],
  [14, (random, id) => edit(id, priority(pick(random, [PRIORITY.High, PRIORITY.Medium])), pick(random, EDIT_DOORS))],
  [12, (_, id, field) => edit(id, { [field]: completeReport(), ...priority(PRIORITY.Blocker) }, 'rest')],
  [6, (_, id, field) => edit(id, { [field]: reportWithOpenChecklist() }, 'rest')],
  [
    20,
    (random, id) => edit(id, { summary: `Said otherwise ${Math.floor(random() * 1_000)}` }, pick(random, EDIT_DOORS)),
  ],
  [12, (random, id) => edit(id, { labels: [pick(random, ['a', 'b', 'c'])] }, pick(random, EDIT_DOORS))],
  [5, (_, id, field) => edit(id, { [field]: null }, 'rest')],
];
const ALL = KINDS.reduce((sum, [weight]) => sum + weight, 0);

/** The next edit. The same random numbers give the same edits. */
export function nextEdit(random: Random, ids: readonly string[], field: string): Edit {
  if (ids.length < 50) return make(random, priority(PRIORITY.Medium), 'rest');
  let left = random() * ALL;
  const found = KINDS.find(([weight]) => (left -= weight) < 0) ?? pick(random, KINDS);
  return found[1](random, pick(random, ids), field);
}
