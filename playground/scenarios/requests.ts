import { cautious } from '../../src/core/policy/afterwards';
import { adminsDecide } from '../../src/core/policy/deciders';
import { reportWithOpenChecklist } from '../../src/core/testing/make-report';
import { invoke } from '../forge/invoke';
import type { Playground } from '../playground';
import type { Scenario } from './scenario';
import { setUp } from './set-up';

const COVERED = { project: 'LEARN', issueTypeIds: ['10001', '10002', '10004'] };
/** Somebody who decided once: the account is deactivated. */
const FORMER = {
  ...{ accountId: 'sample-former', displayName: 'Fran Former', emailAddress: 'sample-former@example.org' },
  ...{ role: 'lead' as const, groups: [], active: false },
};
const AFTERWARDS = {
  repair: { ...cautious, mode: 'restore', olderThanPolicy: 'repair' },
  withoutReport: 'refuse',
  exemptions: { groups: [], accounts: [], apps: [] },
  deciders: {
    ...adminsDecide,
    roles: [{ id: '10100', name: 'On call' }],
    users: [{ id: FORMER.accountId, name: FORMER.displayName }],
    remindAfterHours: 4,
    expireAfterHours: 24,
  },
};

/** The report of the first work item lacks one item of the checklist. */
async function prepare(playground: Playground): Promise<string | null> {
  const failed = await setUp(playground, COVERED);
  if (failed !== null) return failed;
  const { site, home } = playground.run();
  site.users.set(FORMER.accountId, FORMER);
  const page = { moduleType: 'jira:adminPage', moduleKey: 'preflight-admin', localId: 'requests', extension: {} };
  const press = { ...page, functionKey: 'afterwards/set', payload: AFTERWARDS, accountId: 'sample-site-admin' };
  const told = JSON.stringify(await invoke(home, press));
  if (!told.includes('"ok":true')) return `afterwards/set: ${told.slice(0, 300)}`;
  const { reportFieldId } = playground.state();
  const caller = { as: 'user' as const, accountId: 'sample-reporter' };
  const text = JSON.stringify({ fields: { [reportFieldId]: reportWithOpenChecklist() } });
  const written = playground.jira({ method: 'PUT', path: '/rest/api/3/issue/LEARN-1', text, caller, byApp: false });
  return written.status === 204 ? null : `The report was not stored: ${written.status}`;
}

export const requests: Scenario = {
  id: 'requests',
  title: 'Requests for a Blocker',
  description:
    'LEARN is covered and puts back what is not justified. The role "On call" (Lee Lead) decides on requests, and Fran Former, whose account is deactivated. LEARN-1 lacks one item of the checklist.',
  prepare,
};
