import { cautious } from '../../src/core/policy/afterwards';
import { invoke } from '../forge/invoke';
import type { Playground } from '../playground';
import type { Scenario } from './scenario';
import { setUp } from './set-up';

const COVERED = { project: 'LEARN', issueTypeIds: ['10001', '10002', '10004'] };
const AFTERWARDS = {
  repair: { ...cautious, mode: 'restore', olderThanPolicy: 'repair' },
  withoutReport: 'refuse',
  exemptions: { groups: [], accounts: [], apps: [] },
};

/** Presses one button of the admin page as the site admin. Null, or the sentence that says what came instead. */
async function press({ run }: Playground, functionKey: string, payload: unknown): Promise<string | null> {
  const page = { moduleType: 'jira:adminPage', moduleKey: 'preflight-admin', localId: 'all-guards', extension: {} };
  const told = JSON.stringify(
    await invoke(run().home, { ...page, functionKey, payload, accountId: 'sample-site-admin' }),
  );
  return told.includes('"ok":true') ? null : `${functionKey}: ${told.slice(0, 300)}`;
}

export const allGuards: Scenario = {
  id: 'all-guards',
  title: 'Gates and repairs on',
  description:
    'LEARN is covered with its sub-tasks, the gate is on later transitions too, and what got past is put back, on older work items too.',
  prepare: async (playground) =>
    (await setUp(playground, COVERED)) ??
    (await press(playground, 'later-gates/set', { on: true })) ??
    press(playground, 'afterwards/set', AFTERWARDS),
};
