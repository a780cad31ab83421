import type { Clause } from '../../condition';
import type { Item, Policy } from '../../policy';
import { saidDone } from './said-done';

const learnIde = [
  'learn ide',
  'learn-ide',
  'learnide',
  'learn.co ide',
  'learn’s ide',
  'ide of learn',
  'ide from learn',
];

/** Mentions of the Learn IDE that are not its use. */
const notItsUse = [
  'not the learn ide',
  'not learn ide',
  'not in the learn ide',
  'not in learn ide',
  'not on the learn ide',
  'not using the learn ide',
  'no learn ide',
  'without the learn ide',
  'without learn ide',
  'instead of the learn ide',
  'instead of learn ide',
  'rather than the learn ide',
  'rather than learn ide',
  'other than the learn ide',
  'outside the learn ide',
  'outside of the learn ide',
  'outside learn ide',
  'away from the learn ide',
  'away from learn ide',
  'never used the learn ide',
  'used the learn ide before',
  'used to use the learn ide',
  'before that learn ide',
  'before that the learn ide',
  'before: learn ide',
  'from the learn ide to',
  'from learn ide to',
  'moved from learn ide',
  'switched from learn ide',
  'learn ide before',
  'learn ide until',
  'learn ide uninstalled',
  'left the learn ide',
  'stopped using the learn ide',
  'does not use the learn ide',
  'doesn’t use the learn ide',
  'formerly the learn ide',
  'previously the learn ide',
];
const usesLearnIde: Clause = { paths: ['answers.environment'], mentions: learnIde, unless: notItsUse };
const justIde: Clause = {
  path: 'answers.environment',
  is: [
    'ide',
    'the ide',
    'web ide',
    'online ide',
    'in-browser ide',
    'browser ide',
    'ide v1',
    'ide v2',
    'ide v3',
    'ide 2',
    'ide 3',
    'ide (learn)',
  ],
};
const isKind = (kind: string): Clause => ({ path: 'about.kind', is: [kind] });
const onSystem = (mentions: string[], unless?: string[]): Clause => ({
  paths: ['answers.os', 'answers.environment'],
  mentions,
  ...(unless === undefined ? {} : { unless }),
});

const tick = { acceptsCouldNot: false };

/** Before any technical work item. */
const beforeAnything: Item[] = [
  {
    id: 'refreshed',
    title: 'Whoever sees the problem has fully refreshed the page',
    help: 'Hold Shift (or Ctrl) while you reload, so that nothing old is left.',
    level: 'block',
    ...tick,
  },
  {
    id: 'browsed-guides',
    title: 'Browsed the guides and the help centre for a solution',
    help: 'Somebody may have had it before.',
    level: 'block',
    ...tick,
  },
  {
    id: 'searched-guides',
    title: 'Searched them with key words and with the text of the error',
    help: 'One search for what happens, one for the message itself.',
    level: 'block',
    ...tick,
    proof: { prompt: 'Which words did you search for?', when: 'guarded', level: 'off' },
  },
  {
    id: 'reproduced-in-own-ide',
    title: 'Recreated the same problem in your own Learn IDE',
    help: 'If it does not happen in yours, choose “Tried, could not” and say what you tried. That counts.',
    level: 'block',
    when: { any: [{ path: 'about.category', is: ['ide'] }, usesLearnIde, justIde] },
    acceptsCouldNot: true,
  },
  {
    id: 'asked-coaches',
    title: 'Asked the other coaches with an @here in their channel',
    help: 'In #coaches. Two minutes of their time may save a day.',
    level: 'block',
    ...tick,
  },
  {
    id: 'cannot-move-on',
    title: 'Can the student move on to anything else for now?',
    help: 'If they can, it is not blocking. Either answer is fine.',
    level: 'block',
    answeredBy: 'impact.canMoveOn',
    ...tick,
  },
];

/** What each kind of trouble asks for first. */
const byKind: Item[] = [
  {
    id: 'guide-ide',
    title: 'Worked through the guide of the Learn IDE',
    level: 'warn',
    when: { all: [isKind('environment'), usesLearnIde] },
    ...tick,
  },
  {
    id: 'guide-mac',
    title: 'Worked through the guide for macOS',
    level: 'warn',
    when: {
      all: [
        isKind('environment'),
        onSystem(
          ['mac', 'os x', 'osx', 'sierra', 'el capitan', 'yosemite', 'mavericks'],
          ['machine', 'not a mac', 'no mac'],
        ),
      ],
    },
    ...tick,
  },
  {
    id: 'guide-ubuntu',
    title: 'Worked through the guide for Ubuntu',
    level: 'warn',
    when: { all: [isKind('environment'), onSystem(['ubuntu'], ['not ubuntu', 'no ubuntu'])] },
    ...tick,
  },
  {
    id: 'code-pushed',
    title: 'The student has pushed the latest code',
    help: 'The command “learn save” does it.',
    level: 'warn',
    when: { all: [isKind('programming')] },
    ...tick,
  },
  {
    id: 'reproduced-from-clone',
    title: 'Reproduced the problem from a fresh clone of the student’s code',
    level: 'warn',
    when: { all: [isKind('programming')] },
    ...tick,
  },
  {
    id: 'chrome-restarted',
    title: 'Chrome was fully quit and opened again',
    help: 'Closing the window is not enough: quit the whole programme.',
    level: 'warn',
    when: { all: [isKind('platform')] },
    ...tick,
  },
  {
    id: 'console-screenshot',
    title: 'A screenshot that includes the developer console is attached',
    level: 'warn',
    when: { all: [isKind('platform')] },
    ...tick,
  },
];

export const items: Policy['items'] = [...beforeAnything, ...byKind].map((item) => {
  const saidBy = saidDone[item.id];
  return saidBy === undefined ? item : { ...item, saidBy };
});
