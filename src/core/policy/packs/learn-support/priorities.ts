import type { Clause } from '../../condition';
import type { Policy, RubricRow } from '../../policy';
import { githubNameChanged, labNotSolved, notTheGithubName } from './case-phrases';

export const levels: Policy['levels'] = [
  {
    id: 'Blocker',
    title: 'Blocker',
    help: 'A paying student can do nothing at all. Needs its checklist.',
    guarded: true,
  },
  { id: 'High', title: 'High', help: 'The student is held up badly.', guarded: false },
  { id: 'Medium', title: 'Medium', help: 'The student can go on with something else.', guarded: false },
  { id: 'Low', title: 'Low', help: 'A blemish that holds nobody up.', guarded: false },
];

export const blockingKinds: Policy['blockingKinds'] = [
  {
    id: 'ide-not-working',
    signals: [
      {
        phrases: [
          'learn+ide|ide _ down|dead|not|doesnt|wont|cant|cannot|stuck|crashes|crashed|hangs|frozen|never',
          'cant|cannot|unable _ open|start|use|load|connect|log ~ ide',
        ],
        weight: 1,
      },
    ],
    title: 'The student’s Learn IDE does not work',
  },
  {
    id: 'stuck-in-welcome-track',
    signals: [{ phrases: ['welcome track'], weight: 1 }],
    title: 'The student is stuck in the Welcome Track',
  },
  {
    id: 'chat-empty',
    signals: [
      {
        phrases: ['chat|lobby|messages _ empty|blank|gone|missing|broken|down|disappeared', 'no messages ~ chat|lobby'],
        weight: 1,
      },
    ],
    title: 'The chat is empty: broken, not merely quiet',
  },
  {
    id: 'curriculum-500',
    signals: [
      {
        phrases: [
          '500|503|502',
          'internal server error',
          'every|all|whole|any _ page|pages|lesson|lessons|site|curriculum ~ error|down|broken|blank|fail*',
        ],
        weight: 1,
      },
    ],
    title: 'Pages of the curriculum answer with an error 500',
  },
];

export const notBlocking: Policy['notBlocking'] = [
  {
    id: 'lab-not-solved',
    title: 'A lab that the coach could not solve',
    priority: 'Medium',
    signals: [{ phrases: labNotSolved, weight: 3 }],
  },
  {
    id: 'github-name-changed',
    title: 'A changed GitHub user name',
    priority: 'Medium',
    signals: [{ phrases: githubNameChanged, unless: notTheGithubName, weight: 3 }],
  },
];

const kinds = blockingKinds.map(({ id }) => id);
const isBlockingKind: Clause = { path: 'impact.blockingKind', is: kinds };
const stuck: Clause = { path: 'impact.canMoveOn', is: ['false'] };
const movesOn: Clause = { path: 'impact.canMoveOn', is: ['true'] };
const confirmed: Clause = { path: 'done.not-on-not-blocking-list', is: ['true'] };
const everyone: Clause = { path: 'impact.affected', is: ['everyone'] };
const blemish: Clause = {
  paths: ['answers.issue', 'answers.observed'],
  mentions: [
    'typo',
    'spelling',
    'misspel',
    'wording',
    'cosmetic',
    'misaligned',
    'alignment',
    'broken image',
    'wrong colo',
    'font',
    'ugly',
  ],
};

const blocking: RubricRow[] = [
  {
    id: 'blocking-paid',
    when: { all: [isBlockingKind, stuck, confirmed] },
    plan: ['paid'],
    priority: 'Blocker',
    because: 'One of the blocking kinds, the student cannot move on, and the student pays.',
  },
  {
    id: 'not-blocking-case',
    notBlocking: true,
    priority: null,
    because: 'It reads like a case that never blocks.',
  },
  {
    id: 'blocking-everyone',
    when: { all: [isBlockingKind, stuck, everyone] },
    priority: 'Blocker',
    because: 'One of the blocking kinds, and nobody can move on.',
  },
  {
    id: 'blocking-paid-unconfirmed',
    when: { all: [isBlockingKind, stuck] },
    plan: ['paid'],
    priority: 'Blocker',
    because: 'One of the blocking kinds, the student cannot move on, and the student pays.',
  },
  {
    id: 'blocking-free',
    when: { all: [isBlockingKind, stuck] },
    plan: ['free'],
    priority: 'High',
    because: 'One of the blocking kinds, and a student who does not pay cannot move on.',
  },
  {
    id: 'blocking-unknown',
    when: { all: [isBlockingKind, stuck] },
    priority: 'High',
    because:
      'One of the blocking kinds, and the student cannot move on. Add the batch: it tells whether the student pays.',
  },
];

const others: RubricRow[] = [
  { id: 'stuck', when: { all: [stuck] }, priority: 'High', because: 'The student cannot move on.' },
  {
    id: 'blocking-moves-on',
    when: { all: [isBlockingKind] },
    priority: 'High',
    because: 'One of the blocking kinds. Nobody said that the student cannot move on.',
  },
  {
    id: 'many-move-on',
    when: { any: [{ path: 'impact.affected', is: ['several', 'everyone'] }] },
    priority: 'Medium',
    because: 'More than one student is affected.',
  },
  {
    id: 'blemish',
    when: { all: [movesOn, blemish] },
    priority: 'Low',
    because: 'A blemish, and the student can move on.',
  },
  {
    id: 'moves-on-free',
    when: { all: [movesOn] },
    plan: ['free'],
    priority: 'Low',
    because: 'A student who does not pay, and who can move on.',
  },
  {
    id: 'moves-on-paid',
    when: { all: [movesOn] },
    plan: ['paid'],
    priority: 'Medium',
    because: 'The student can move on for now, and pays.',
  },
  { id: 'moves-on', when: { all: [movesOn] }, priority: 'Medium', because: 'The student can move on for now.' },
];

/** The first row that holds decides. The handbook leaves this sheet open, so it is our proposal. */
export const rubric: Policy['rubric'] = [...blocking, ...others].map((row) => ({ ...row, ours: true }));
