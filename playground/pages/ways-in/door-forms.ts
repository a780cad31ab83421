import type { texts } from './texts';

export type DoorFormId = keyof typeof texts.forms;
export type DoorField = keyof typeof texts.fields;
export type Values = Record<DoorField, string>;
type Sent = { method: 'POST' | 'PUT'; path: string; body: unknown };

/** One way in that a form stands for. `shows`: the work item whose priority is told afterwards. */
export type DoorForm = {
  id: DoorFormId;
  fields: DoorField[];
  send: (values: Values) => Sent;
  shows?: (values: Values) => string;
  /** What it begins with instead. */
  first?: Partial<Values>;
};

/** What the forms begin with: a Blocker without a report. */
export const FIRST_VALUES: Values = {
  space: 'LEARN',
  type: 'Bug',
  summary: 'The site is down',
  subject: 'The site is down',
  priority: 'Blocker',
  issue: 'LEARN-2',
  rows: 'LEARN, Bug, The site is down, Blocker\nLEARN, Bug, A wrong word, Low',
  change: 'disable',
};
/** “Start work” of the sample site: its screen shows the priority, and it has an event of its own. */
const START_WORK = '11';

const door = (name: string, body: unknown): Sent => ({ method: 'POST', path: `/playground/doors/${name}`, body });
const fieldsOf = ({ space, type, summary, priority }: Values) => ({
  project: { key: space },
  issuetype: { name: type },
  summary,
  priority: { name: priority },
});
const simple = ({ space, type, summary, priority }: Values) => ({
  ...{ project: space, issuetype: type, summary },
  priority: { name: priority },
});
const raise = ({ priority }: Values) => ({ priority: { name: priority } });
const rowOf = (line: string) => {
  const [project = '', issuetype = '', summary = '', priority = ''] = line.split(',').map((cell) => cell.trim());
  return { project, issuetype, summary, ...(priority === '' ? {} : { priority }) };
};
const rowsOf = (text: string) => text.split('\n').filter((line) => line.trim() !== '');

const create: DoorField[] = ['space', 'type', 'summary', 'priority'];
const edit: DoorField[] = ['issue', 'priority'];
const shows = ({ issue }: Values) => issue;

/** In the order of the page. */
export const DOOR_FORMS: DoorForm[] = [
  {
    ...{ id: 'rest-create', fields: create },
    send: (values) => ({ method: 'POST', path: '/rest/api/3/issue', body: { fields: fieldsOf(values) } }),
  },
  {
    ...{ id: 'rest-bulk', fields: create },
    send: (values) => {
      const issueUpdates = [values, { ...values, priority: 'High' }].map((row) => ({ fields: fieldsOf(row) }));
      return { method: 'POST', path: '/rest/api/3/issue/bulk', body: { issueUpdates } };
    },
  },
  {
    ...{ id: 'rest-edit', fields: edit, shows },
    send: (values) => ({ method: 'PUT', path: `/rest/api/3/issue/${values.issue}`, body: { fields: raise(values) } }),
  },
  {
    ...{ id: 'rest-transition', fields: edit, shows },
    send: (values) => ({
      ...{ method: 'POST', path: `/rest/api/3/issue/${values.issue}/transitions` },
      body: { transition: { id: START_WORK }, fields: raise(values) },
    }),
  },
  { id: 'clone', fields: ['issue'], send: ({ issue }) => door('clone', { issue }) },
  {
    id: 'automation-create',
    fields: create,
    send: (values) => door('automation-create', { fields: fieldsOf(values) }),
  },
  {
    ...{ id: 'automation-edit', fields: edit, shows },
    send: (values) => door('automation-edit', { issue: values.issue, fields: raise(values) }),
  },
  { id: 'import', fields: ['rows'], send: ({ rows }) => door('import', { rows: rowsOf(rows).map(rowOf) }) },
  {
    ...{ id: 'mail', fields: ['space', 'type', 'subject', 'priority'] },
    send: ({ space, type, subject, priority }) =>
      door('mail', { project: space, issuetype: type, subject, priority: { name: priority } }),
  },
  { id: 'chat', fields: create, send: (values) => door('chat', simple(values)) },
  {
    ...{ id: 'other-app-edit', fields: edit, shows },
    send: (values) => door('other-app-edit', { issue: values.issue, fields: raise(values) }),
  },
  {
    ...{ id: 'move', fields: ['issue', 'space', 'type'], shows, first: { issue: 'OPS-1' } },
    send: ({ issue, space, type }) => door('move', { issue, project: space, issuetype: type }),
  },
  {
    ...{ id: 'app', fields: ['change'] },
    send: ({ change }) => ({ method: 'POST', path: '/playground/app', body: { change } }),
  },
];
