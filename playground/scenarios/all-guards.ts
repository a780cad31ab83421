import * as z from 'zod/mini';

import { cautious } from '../../src/core/policy/afterwards';
import { invoke } from '../forge/invoke';
import type { Playground } from '../playground';
import type { Scenario } from './scenario';
import { setUp } from './set-up';

const POLICY = 'policy:10201';
const Stored = z.looseObject({ policy: z.looseObject({}) });

/** The app's own switch on its admin page, pressed as the site admin. */
async function gateLaterTransitions({ run }: Playground): Promise<string | null> {
  const page = { moduleType: 'jira:adminPage', moduleKey: 'preflight-admin', localId: 'all-guards', extension: {} };
  const call = { ...page, functionKey: 'later-gates/set', payload: { on: true }, accountId: 'sample-site-admin' };
  const told = JSON.stringify(await invoke(run().home, call));
  return told.includes('"ok":true') ? null : `The later gates were not set: ${told.slice(0, 300)}`;
}

/** As after a rehearsal. The policy's editor has no field for it yet, so the stored policy is changed. */
function putPrioritiesBack({ run }: Playground): string | null {
  const { kvs } = run();
  const stored = Stored.safeParse(kvs.get(POLICY)?.value).data;
  if (stored === undefined) return 'No stored policy was found.';
  kvs.set(POLICY, {
    ...stored,
    policy: { ...stored.policy, repair: { ...cautious, mode: 'restore', olderThanPolicy: 'repair' } },
  });
  return null;
}

const COVERED = { project: 'LEARN', issueTypeIds: ['10001', '10002', '10004'] };

export const allGuards: Scenario = {
  id: 'all-guards',
  title: 'Everything switched on',
  description:
    'LEARN is covered with its sub-tasks, the gate is on later transitions too, and what got past is put back, on older work items too.',
  prepare: async (playground) =>
    (await setUp(playground, COVERED)) ?? (await gateLaterTransitions(playground)) ?? putPrioritiesBack(playground),
};
