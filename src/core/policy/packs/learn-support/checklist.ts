import type { Policy } from '../../policy';

const notOneStudent = { path: 'impact.affected', is: ['me', 'everyone'] };

/** What a Blocker needs. The handbook names such a list without its text, so these six are our proposal. */
export const checklist: Policy['checklist'] = [
  {
    id: 'pre-escalation-done',
    title: 'All steps before escalating are done',
    help: 'Every step of the list above that must be done and applies here.',
    source: 'items-done',
    ours: true,
  },
  {
    id: 'is-blocking-kind',
    title: 'It is one of the blocking kinds, and the report says which',
    source: 'blocking-kind-named',
    ours: true,
  },
  {
    id: 'not-on-not-blocking-list',
    title: 'It is none of the cases that never block',
    help: 'A lab that nobody could solve yet, or a changed GitHub user name.',
    source: 'tick',
    ours: true,
  },
  {
    id: 'cannot-move-on',
    title: 'The student cannot move on to anything else',
    source: 'cannot-move-on',
    ours: true,
  },
  {
    id: 'paid-or-free-known',
    title: 'The batch is known, so that we know whether the student pays',
    source: 'plan-known',
    unless: notOneStudent,
    ours: true,
  },
  {
    id: 'summary-complete',
    title: 'Every required part of the report is there',
    source: 'parts-complete',
    ours: true,
  },
];
