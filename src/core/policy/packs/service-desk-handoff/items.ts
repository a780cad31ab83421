import type { Clause } from '../../condition';
import type { Policy } from '../../policy';

const isCategory = (...is: string[]): Clause => ({ path: 'about.category', is });
const tick = { acceptsCouldNot: false };

export const items: Policy['items'] = [
  {
    id: 'known-faults-searched',
    title: 'Searched the list of known faults',
    help: 'If the list cannot be reached, choose “Tried, could not” and say so. That counts.',
    level: 'block',
    acceptsCouldNot: true,
    proof: { prompt: 'Which words did you search for?', when: 'guarded', level: 'warn' },
  },
  {
    id: 'watched-with-caller',
    title: 'Watched it happen together with the caller',
    help: 'By sharing the screen. If the caller could not, say why: that counts.',
    level: 'block',
    acceptsCouldNot: true,
  },
  {
    id: 'caller-goes-on',
    title: 'Can the caller get on with the work in another way for now?',
    help: 'Either answer is fine. It decides how soon somebody looks.',
    level: 'block',
    answeredBy: 'impact.canMoveOn',
    ...tick,
  },
  {
    id: 'other-network-tried',
    title: 'Tried it on another network',
    level: 'warn',
    when: { any: [isCategory('desk-network')] },
    acceptsCouldNot: true,
  },
  {
    id: 'second-device-tried',
    title: 'Tried it on a second device',
    level: 'warn',
    when: { any: [isCategory('desk-hardware', 'desk-mail')] },
    acceptsCouldNot: true,
  },
  { id: 'caller-knows-next', title: 'Told the caller what happens next, and when', level: 'warn', ...tick },
];

/** What the highest priority needs. */
export const checklist: Policy['checklist'] = [
  { id: 'stop-named', title: 'The handoff says which work stands still', source: 'blocking-kind-named' },
  { id: 'no-detour', title: 'There is no other way to do that work', source: 'cannot-move-on' },
  { id: 'handoff-whole', title: 'Every required part of the handoff is there', source: 'parts-complete' },
  {
    id: 'duty-manager-called',
    title: 'The duty manager was called and agreed',
    help: 'By telephone. A message is no answer.',
    source: 'tick',
  },
  { id: 'others-asked', title: 'Asked a second site or team whether they have it too', source: 'tick' },
];
