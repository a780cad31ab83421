import type { Clause } from '../../condition';
import type { Policy } from '../../policy';
import { signal } from '../signal';

export const levels: Policy['levels'] = [
  {
    id: 'sev-one',
    title: 'SEV 1',
    help: 'Many users are stopped, or data is at risk, now. Calls people at any hour. Needs its checklist.',
    guarded: true,
  },
  {
    id: 'sev-two',
    title: 'SEV 2',
    help: 'Many are held up, or some are stopped. People of the team, now.',
    guarded: false,
  },
  { id: 'sev-three', title: 'SEV 3', help: 'Some are held up. In working hours, today.', guarded: false },
  { id: 'sev-four', title: 'SEV 4', help: 'Nobody is held up yet. In the next days.', guarded: false },
];

export const blockingKinds: Policy['blockingKinds'] = [
  { id: 'service-stopped', title: 'A service that customers pay for does not answer' },
  { id: 'money-stopped', title: 'Payments or orders do not go through' },
  { id: 'data-endangered', title: 'Data is lost, spoilt or shown to the wrong people' },
  { id: 'safety-endangered', title: 'People could come to harm' },
];

export const notBlocking: Policy['notBlocking'] = [
  {
    id: 'planned-work',
    title: 'Announced maintenance',
    priority: 'sev-four',
    signals: [
      signal(3, ['maintenance|planned+downtime ~ announced|planned|window|scheduled', 'planned maintenance|downtime']),
    ],
  },
  {
    id: 'alert-only',
    title: 'An alert without anything that users notice',
    priority: 'sev-three',
    signals: [
      signal(3, [
        'no|without ~ impact|effect ~ users|customers',
        'users|customers ~ not notice|affected',
        'false alarm|alert|positive',
      ]),
    ],
  },
];

const isStuck: Clause = { path: 'impact.canMoveOn', is: ['false'] };
const goesOn: Clause = { path: 'impact.canMoveOn', is: ['true'] };
const isMany: Clause = { path: 'impact.affected', is: ['several', 'everyone'] };
const isFew: Clause = { path: 'impact.affected', is: ['one', 'me'] };
const isNamed: Clause = { path: 'impact.blockingKind', is: blockingKinds.map(({ id }) => id) };
const isEndangered: Clause = { path: 'impact.blockingKind', is: ['data-endangered', 'safety-endangered'] };
const gets = (...is: string[]): Clause => ({ path: 'about.kind', is });

/**
 * Impact (how many, what of theirs, whether they can go on) by urgency (the kinds): the first row that holds decides. Only what
 * is stated counts, so nothing stated suggests nothing.
 */
export const rubric: Policy['rubric'] = [
  {
    id: 'over-already',
    when: { all: [gets('fading-out')] },
    priority: 'sev-three',
    because: 'It gets better by itself: what is left is to find out why.',
  },
  {
    id: 'endangers-now',
    when: { all: [isEndangered, isStuck] },
    priority: 'sev-one',
    because: 'People or data are at risk, and nothing stops it.',
  },
  {
    id: 'stops-many-now',
    when: { all: [isNamed, isStuck, isMany] },
    priority: 'sev-one',
    because: 'Many users are stopped, and there is no other way.',
  },
  { id: 'sounds-harmless', notBlocking: true, priority: null, because: 'It reads like something that stops nobody.' },
  {
    id: 'many-and-worse',
    when: { all: [isMany, gets('getting-worse')] },
    priority: 'sev-two',
    because: 'Many are affected, and it gets worse.',
  },
  { id: 'some-stopped', when: { all: [isStuck] }, priority: 'sev-two', because: 'Somebody is stopped.' },
  {
    id: 'few-and-worse',
    when: { all: [isFew, gets('getting-worse')] },
    priority: 'sev-three',
    because: 'Few are affected yet, and it gets worse.',
  },
  { id: 'many-held-up', when: { all: [isMany] }, priority: 'sev-three', because: 'Many are held up, and can go on.' },
  { id: 'few-held-up', when: { all: [goesOn] }, priority: 'sev-four', because: 'Few are held up, and can go on.' },
];
