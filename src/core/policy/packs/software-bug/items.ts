import type { Clause } from '../../condition';
import type { Policy } from '../../policy';

const isKind = (kind: string): Clause => ({ path: 'about.kind', is: [kind] });
const isCategory = (...is: string[]): Clause => ({ path: 'about.category', is });
const tick = { acceptsCouldNot: false };

export const items: Policy['items'] = [
  {
    id: 'searched-open-bugs',
    title: 'Searched the open bugs for the same thing',
    help: 'With the words of the message, and with the name of the screen.',
    level: 'block',
    proof: { prompt: 'Which words did you search for?', when: 'guarded', level: 'warn' },
    ...tick,
  },
  {
    id: 'seen-twice',
    title: 'Saw it happen a second time with these steps',
    help: 'If it does not come again, choose “Tried, could not” and say how often you tried. That counts.',
    level: 'block',
    acceptsCouldNot: true,
  },
  {
    id: 'way-around',
    title: 'Can people go on in another way for now?',
    help: 'Either answer is fine. It decides how soon somebody looks at it.',
    level: 'block',
    answeredBy: 'impact.canMoveOn',
    ...tick,
  },
  {
    id: 'newest-version',
    title: 'Tried it with the newest version',
    help: 'If you cannot update, say why.',
    level: 'warn',
    acceptsCouldNot: true,
  },
  {
    id: 'clean-start',
    title: 'Tried it in a private window without extensions',
    level: 'warn',
    when: { any: [isCategory('screens-and-forms', 'sign-in-and-rights', 'slowness')] },
    ...tick,
  },
  {
    id: 'last-good-noted',
    title: 'Noted the last version or day that was fine',
    level: 'warn',
    when: { all: [isKind('worked-before')] },
    answeredBy: 'answers.lastGood',
    ...tick,
  },
  {
    id: 'frequency-noted',
    title: 'Counted how often it happens',
    level: 'warn',
    when: { all: [isKind('now-and-then')] },
    answeredBy: 'answers.howOften',
    ...tick,
  },
  {
    id: 'traffic-attached',
    title: 'Request and answer are attached, without secrets',
    level: 'warn',
    when: { any: [isCategory('interfaces')] },
    ...tick,
  },
  {
    id: 'log-noted',
    title: 'The lines of the log are in the report',
    level: 'warn',
    when: { any: [isCategory('crashes', 'set-up-and-updates')] },
    answeredBy: 'answers.logLines',
    ...tick,
  },
];

/** What a Blocker needs. */
export const checklist: Policy['checklist'] = [
  {
    id: 'reason-named',
    title: 'It is one of the things that stop people, and the report says which',
    source: 'blocking-kind-named',
  },
  {
    id: 'no-way-around',
    title: 'People cannot go on in any other way',
    source: 'cannot-move-on',
  },
  {
    id: 'report-whole',
    title: 'Every required part of the report is there',
    source: 'parts-complete',
  },
  {
    id: 'on-call-told',
    title: 'The person on call knows about it',
    help: 'Call them. A work item alone wakes nobody up.',
    source: 'tick',
  },
];
