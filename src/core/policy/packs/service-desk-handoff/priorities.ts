import type { Clause } from '../../condition';
import type { Policy } from '../../policy';
import { signal } from '../signal';

export const levels: Policy['levels'] = [
  {
    id: 'p-major',
    title: 'P1 Major',
    help: 'A site, or work with a deadline of today, stands still. Calls people at once. Needs its checklist.',
    guarded: true,
  },
  { id: 'p-soon', title: 'P2', help: 'Somebody cannot work. Today, in working hours.', guarded: false },
  { id: 'p-week', title: 'P3', help: 'Work goes on with a detour. This week.', guarded: false },
  { id: 'p-later', title: 'P4', help: 'A flaw that holds nobody up. When there is time.', guarded: false },
];

export const blockingKinds: Policy['blockingKinds'] = [
  { id: 'site-stands', title: 'A whole site or team cannot work' },
  { id: 'deadline-today', title: 'Work with a deadline of today cannot be done' },
  { id: 'counter-stands', title: 'Customers at a counter or on the telephone cannot be served' },
];

export const notBlocking: Policy['notBlocking'] = [
  {
    id: 'forgotten-password',
    title: 'A forgotten password or a locked account',
    priority: 'p-week',
    signals: [signal(3, ['forgot|forgotten|reset|expired ~ password|passcode|pin', 'account|user ~ locked'])],
  },
  {
    id: 'looks-only',
    title: 'Something looks different, and works',
    priority: 'p-later',
    signals: [signal(3, ['looks|look ~ different|odd|strange', 'font|colour|color|icon|icons ~ changed|wrong'])],
  },
];

const isStuck: Clause = { path: 'impact.canMoveOn', is: ['false'] };
const goesOn: Clause = { path: 'impact.canMoveOn', is: ['true'] };
const isMany: Clause = { path: 'impact.affected', is: ['several', 'everyone'] };
const isNamed: Clause = { path: 'impact.blockingKind', is: blockingKinds.map(({ id }) => id) };

/** Who is held up, and whether there is another way: the first row that holds decides. Nothing stated suggests nothing. */
export const rubric: Policy['rubric'] = [
  {
    id: 'many-stand',
    when: { all: [isNamed, isStuck, isMany] },
    priority: 'p-major',
    because: 'Many stand still, and there is no other way.',
  },
  { id: 'reads-harmless', notBlocking: true, priority: null, because: 'It reads like something that stops nobody.' },
  { id: 'one-stands', when: { all: [isStuck] }, priority: 'p-soon', because: 'Somebody cannot work.' },
  { id: 'many-detour', when: { all: [goesOn, isMany] }, priority: 'p-week', because: 'Many take a detour.' },
  { id: 'one-detour', when: { all: [goesOn] }, priority: 'p-later', because: 'One caller takes a detour.' },
];
