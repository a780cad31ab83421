import type { Clause } from '../../condition';
import type { Policy } from '../../policy';
import { signal } from '../signal';

export const levels: Policy['levels'] = [
  {
    id: 'Blocker',
    title: 'Blocker',
    help: 'People cannot work, or data is being lost. Needs its checklist.',
    guarded: true,
  },
  { id: 'High', title: 'High', help: 'An important thing does not work, and the way around hurts.', guarded: false },
  { id: 'Medium', title: 'Medium', help: 'It is in the way, but people get their work done.', guarded: false },
  { id: 'Low', title: 'Low', help: 'A blemish.', guarded: false },
];

export const blockingKinds: Policy['blockingKinds'] = [
  { id: 'product-down', title: 'The product or a main part of it cannot be used' },
  { id: 'data-being-lost', title: 'Data is lost or spoilt while people work' },
  { id: 'nobody-gets-in', title: 'People cannot sign in' },
  { id: 'release-stopped', title: 'A release that is due cannot go out' },
];

const blemishPhrases = [
  'typo|typos|misspell*|spelling|grammar|wording',
  'misaligned|alignment|pixel|pixels|spacing|colour|color|font',
  'cosmetic|cosmetics|ugly',
];
const testSystemPhrases = [
  'only|just on|in ~ test|tests|staging|demo|sandbox|development|dev|local',
  'test|staging|demo|sandbox system|environment|server|instance ~ only|down|broken|not',
];

export const notBlocking: Policy['notBlocking'] = [
  {
    id: 'blemish',
    title: 'A blemish',
    priority: 'Low',
    signals: [signal(3, blemishPhrases, ['cannot|cant ~ read|use'])],
  },
  {
    id: 'test-system-only',
    title: 'Something that only a test or demo system shows',
    priority: 'Medium',
    signals: [signal(3, testSystemPhrases, ['also|and ~ production|live', 'not only|just'])],
  },
];

const isReason: Clause = { path: 'impact.blockingKind', is: blockingKinds.map(({ id }) => id) };
const isStuck: Clause = { path: 'impact.canMoveOn', is: ['false'] };
const goesOn: Clause = { path: 'impact.canMoveOn', is: ['true'] };
const isMany: Clause = { path: 'impact.affected', is: ['several', 'everyone'] };
const isSpoilt: Clause = { path: 'impact.blockingKind', is: ['data-being-lost'] };
const isWording: Clause = { path: 'about.category', is: ['wording'] };

/** The first row that holds decides. */
export const rubric: Policy['rubric'] = [
  {
    id: 'stops-many',
    when: { all: [isReason, isStuck, isMany] },
    priority: 'Blocker',
    because: 'It stops more than one person, and there is no way around.',
  },
  {
    id: 'spoils-data',
    when: { all: [isSpoilt, isStuck] },
    priority: 'Blocker',
    because: 'Data is being lost, and nothing prevents it.',
  },
  { id: 'reads-harmless', notBlocking: true, priority: null, because: 'It reads like something that never blocks.' },
  { id: 'stops-one', when: { all: [isStuck] }, priority: 'High', because: 'There is no way around.' },
  {
    id: 'reason-with-detour',
    when: { all: [isReason] },
    priority: 'High',
    because: 'It could stop people. Say whether there is a way around.',
  },
  { id: 'wrong-words', when: { all: [isWording, goesOn] }, priority: 'Low', because: 'Only words are wrong.' },
  { id: 'many-with-detour', when: { all: [isMany] }, priority: 'Medium', because: 'More than one person is affected.' },
  { id: 'one-with-detour', when: { all: [goesOn] }, priority: 'Medium', because: 'There is a way around for now.' },
];
