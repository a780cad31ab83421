import type { Clause } from '../../condition';
import type { Policy } from '../../policy';

const isCategory = (...is: string[]): Clause => ({ path: 'about.category', is });
const tick = { acceptsCouldNot: false };

export const items: Policy['items'] = [
  {
    id: 'alert-acknowledged',
    title: 'The alert is acknowledged and has one owner',
    help: 'So that nobody else is woken for the same thing.',
    level: 'block',
    ...tick,
  },
  {
    id: 'runbook-followed',
    title: 'Went through the runbook of the service',
    help: 'If there is none, choose “Tried, could not” and say what you did instead. That counts.',
    level: 'block',
    acceptsCouldNot: true,
    proof: { prompt: 'Which runbook, and at which step did it end?', when: 'guarded', level: 'warn' },
  },
  {
    id: 'work-goes-on',
    title: 'Can users get their work done in another way for now?',
    help: 'Either answer is fine. It decides who is called.',
    level: 'block',
    answeredBy: 'impact.canMoveOn',
    ...tick,
  },
  { id: 'changes-looked-at', title: 'Looked at what was released or changed in the last day', level: 'warn', ...tick },
  {
    id: 'graphs-attached',
    title: 'Graphs from before and after it began are attached',
    level: 'warn',
    when: { any: [isCategory('degraded', 'capacity')] },
    ...tick,
  },
  {
    id: 'writes-stopped',
    title: 'Stopped whatever still writes wrong data, or asked who may',
    level: 'warn',
    when: { any: [isCategory('data-at-risk')] },
    acceptsCouldNot: true,
  },
];

/** What the highest severity needs. */
export const checklist: Policy['checklist'] = [
  { id: 'harm-named', title: 'The report says what is stopped or at risk', source: 'blocking-kind-named' },
  { id: 'no-other-way', title: 'Users cannot get their work done in another way', source: 'cannot-move-on' },
  { id: 'handover-whole', title: 'Every required part of the report is there', source: 'parts-complete' },
  {
    id: 'lead-called',
    title: 'The incident lead was called and answered',
    help: 'By telephone. A message in a channel is no answer.',
    source: 'tick',
  },
  {
    id: 'room-open',
    title: 'The incident room is open, and its link stands in the report',
    source: 'tick',
  },
];
