import { completeReport } from '../../../src/core/testing/make-report';
import type { Door } from '../../jira/doors/door';
import { BUG, PRIORITY } from '../world';

/** One request as a tool of this kind sends it, written after the public formats. `{issue}`: a work item of priority High. */
export type Payload = {
  tool: string;
  call: string;
  body: (field: string) => unknown;
  door: Door;
  /** `passes`: it is stored. `refused`: the gate's text, with its code. `put back`: stored, and repaired afterwards. */
  outcome: 'passes' | 'refused' | 'put back';
};

const LEARN = { project: { key: 'LEARN' }, issuetype: { id: BUG } };
const guarded = { priority: { id: PRIORITY.Blocker } };
const doc = (text: string) => ({
  type: 'doc',
  version: 1,
  content: [{ type: 'paragraph', content: [{ type: 'text', text }] }],
});
const create = (fields: Record<string, unknown>) => () => ({ fields: { ...LEARN, ...fields } });

export const payloads: Payload[] = [
  {
    tool: 'an error tracker, unguarded',
    call: 'POST /issue',
    body: create({
      summary: 'TypeError: cannot read properties of undefined (reading "lights")',
      description: doc('ReleaseStage production, 1,204 events, first seen 08:11.'),
      labels: ['error-tracker', 'release-412'],
    }),
    door: 'rest',
    outcome: 'passes',
  },
  {
    tool: 'an error tracker that calls everything a Blocker',
    call: 'POST /issue',
    body: create({ summary: 'Crash-free sessions below 95 %', ...guarded }),
    door: 'rest',
    outcome: 'refused',
  },
  {
    tool: 'a mail handler',
    call: 'POST /issue',
    body: create({ summary: 'Fwd: RE: lesson stays dark', description: doc('-----Original Message-----') }),
    door: 'mail',
    outcome: 'passes',
  },
  {
    tool: 'an automation rule that raises',
    call: 'PUT /issue/{issue}',
    body: () => ({ fields: guarded }),
    door: 'automation',
    outcome: 'put back',
  },
  {
    tool: 'a chat bot that builds the field’s value',
    call: 'POST /issue',
    body: (field) => ({
      fields: { ...LEARN, summary: 'Created from a chat message', ...guarded, [field]: completeReport() },
    }),
    door: 'chat',
    outcome: 'passes',
  },
  {
    tool: 'a row of a CSV import',
    call: 'POST /issue',
    body: create({ summary: 'Row 17', labels: ['import-2026-01'], ...guarded }),
    door: 'import',
    outcome: 'put back',
  },
  {
    tool: 'an importer that sends many',
    call: 'POST /issue/bulk',
    body: () => ({
      issueUpdates: [1, 2].map((n) => ({
        fields: { ...LEARN, summary: `Migrated ${n}`, priority: { name: 'Medium' } },
      })),
    }),
    door: 'rest',
    outcome: 'passes',
  },
  {
    tool: 'a deploy bot',
    call: 'PUT /issue/{issue}',
    body: () => ({ update: { labels: [{ add: 'deployed-412' }] } }),
    door: 'rest',
    outcome: 'passes',
  },
  {
    tool: 'an agent protocol server that names priorities',
    call: 'POST /issue',
    body: create({ summary: 'Filed by an assistant', priority: { name: 'Blocker' } }),
    door: 'other-app',
    outcome: 'refused',
  },
  {
    tool: 'another app that edits past the screens',
    call: 'PUT /issue/{issue}?overrideScreenSecurity=false&notifyUsers=true',
    body: () => ({ fields: { ...guarded, labels: ['sla-breached'] } }),
    door: 'other-app',
    outcome: 'put back',
  },
  {
    tool: 'the mobile app',
    call: 'POST /issue',
    body: create({ summary: 'From the train', ...guarded }),
    door: 'chat',
    outcome: 'refused',
  },
  {
    tool: 'a clone of a Blocker without its report',
    call: 'POST /issue',
    body: create({ summary: 'CLONE - lights stay dark', ...guarded }),
    door: 'clone',
    outcome: 'refused',
  },
];
