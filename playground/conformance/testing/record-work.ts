import { inPlayground, PRIORITY, type Home } from '../../../src/testing/in-playground';
import { emptyReport } from '../../../src/core/report/report';
import { adminsDecide } from '../../../src/core/policy/deciders';
import { cautious } from '../../../src/core/policy/afterwards';
import type { Exchange } from './exchange';
import { askAndDecide } from './record-request';
import { listenToApp, press } from './listen-to-app';

const HOUR = 3_600;
const page = {
  issue: { id: '10001', key: 'LEARN-1', type: 'Bug', typeId: '10001' },
  project: { id: '10201', key: 'LEARN', type: 'software' },
};

type Ask = (functionKey: string, payload: object, accountId: string) => Promise<unknown>;

/** A Blocker that is none: where it cannot be known whether its comment arrived, that is looked for. */
async function lower({ answering, setPriority }: Home, ask: Ask): Promise<void> {
  setPriority('LEARN-1', PRIORITY.Blocker);
  const asked = { from: PRIORITY.Blocker, reason: 'Only one lesson stands still', press: 'press-0001' };
  answering((call) => (/^POST .*\/comment$/.test(call) ? 503 : undefined));
  await ask('priority/lower', asked, 'sample-lead');
  answering(null);
  await ask('priority/lower', asked, 'sample-lead');
}

/** What stands beside a work item: its lozenge, the open panel, and a guarded priority that an admin allows there. */
async function besideAWorkItem(home: Home): Promise<void> {
  const { playground } = home;
  await playground.dynamicProperties({ moduleKey: 'preflight-status', ...page });
  const module = { moduleType: 'jira:issueContext', moduleKey: 'preflight-status', localId: 'conformance' };
  const extension = { type: 'jira:issueContext', ...page };
  const ask = (functionKey: string, payload: object, accountId: string) =>
    playground.invoke({ ...module, extension, functionKey, payload, accountId });
  await ask('status/read', { language: 'en' }, 'sample-reporter');
  await ask('report/open', {}, 'sample-reporter');
  await ask('report/save', { base: null, mine: { ...emptyReport, answers: { os: 'macOS 14' } } }, 'sample-reporter');
  await ask(
    'ruling/allow',
    { priority: PRIORITY.Blocker, reason: 'Every student is locked out' },
    'sample-project-admin',
  );
  await ask('ruling/withdraw', { confirmed: true }, 'sample-project-admin');
  await lower(home, ask);
}

/** An agent asks what may be the same trouble. */
const askTheAgent = ({ playground }: Home) =>
  playground.runAction({
    ...{ by: 'agent', actionKey: 'likely-duplicates', accountId: 'sample-reporter' },
    inputs: { issueKey: 'LEARN-1' },
  });

/** A customer files in the portal and answers what the policy asks there. */
async function fileInThePortal({ playground }: Home): Promise<void> {
  const report = { ...emptyReport, answers: { os: 'macOS 14' } };
  const request = { project: 'LEARN', issuetype: 'Bug', summary: 'It stays dark', text: 'Since this morning.' };
  const body = { ...request, left: [{ key: 'report', value: report }] };
  playground.enter('portal', { accountId: 'sample-customer', body });
  await playground.advance(HOUR);
}

/** A priority that got past the gates is put back; whether its comment arrived is not known, so that it is looked for. */
async function repair({ playground, rest, answering, setPriority }: Home): Promise<void> {
  answering((call) => (/^POST .*\/comment$/.test(call) ? 503 : undefined));
  setPriority('LEARN-2', PRIORITY.Blocker);
  await playground.advance(HOUR);
  answering(null);
  await playground.advance(HOUR);
  rest('DELETE /screens/10302/tabs/10402/fields/priority', undefined, 'sample-site-admin');
  playground.enter('other-app-edit', {
    accountId: 'sample-site-admin',
    body: { issue: 'LEARN-2', fields: { priority: { id: PRIORITY.Blocker } } },
  });
  await playground.advance(HOUR);
}

/** What search is told of a work item, and that it is taken away where the work item goes to a space without a policy. */
async function markForSearch({ playground, rest }: Home): Promise<void> {
  const place = { project: { id: '10201' }, issuetype: { id: '10001' }, priority: { id: PRIORITY.Low } };
  const text = { type: 'text', text: 'It stays dark' };
  const description = { type: 'doc', version: 1, content: [{ type: 'paragraph', content: [text] }] };
  rest('POST /issue', { fields: { ...place, summary: 'It goes elsewhere', description } });
  await playground.advance(HOUR);
  const body = { issue: 'LEARN-4', project: 'OPS', issuetype: 'Bug' };
  playground.enter('move', { accountId: 'sample-site-admin', body });
  await playground.advance(HOUR);
}

/** Everything that the app asks of Jira once it is set up: beside a work item, after changes, by the clock, on the admin page. */
export async function recordWork(): Promise<Exchange[]> {
  const exemptions = { groups: ['group-of-nobody'], accounts: [], apps: [] };
  const deciders = {
    ...adminsDecide,
    roles: [{ id: '10100', name: 'On call' }],
    groups: [{ id: 'group-of-nobody', name: 'nobody' }],
  };
  const portal = { number: '7', requestTypes: [], parts: ['os'] };
  const home = await inPlayground({
    repair: { ...cautious, mode: 'restore' },
    exemptions,
    deciders,
    portal,
    searchMarks: true,
  });
  const exchanges = listenToApp(home.playground);
  await besideAWorkItem(home);
  await askTheAgent(home);
  await askAndDecide(home);
  await fileInThePortal(home);
  await repair(home);
  await markForSearch(home);
  const afterwards = { repair: { ...cautious, mode: 'restore' }, withoutReport: 'lower', exemptions };
  await press(home.playground, 'afterwards/set', afterwards);
  await press(home.playground, 'afterwards/set', { ...afterwards, withoutReport: 'refuse' });
  await press(home.playground, 'afterwards/find', { kind: 'account', text: 'riley' });
  await press(home.playground, 'afterwards/find', { kind: 'group', text: 'coach' });
  await press(home.playground, 'afterwards/find', { kind: 'role', text: 'call' });
  const time = { from: '2026-01-01T00:00:00.000Z', to: '2026-12-31T00:00:00.000Z' };
  await press(home.playground, 'audit/page', { projectId: '10201', ...time, cursor: null });
  await press(home.playground, 'searches/read');
  const save = { projectId: '10201', search: 'category', category: 'ide', name: 'About the IDE' };
  await press(home.playground, 'searches/save', save);
  await press(home.playground, 'paths/read');
  await press(home.playground, 'health/read');
  await press(home.playground, 'later-gates/set', { on: true });
  await press(home.playground, 'later-gates/read');
  await press(home.playground, 'later-gates/set', { on: false });
  await press(home.playground, 'self-test/start');
  await home.playground.advance(HOUR);
  await press(home.playground, 'self-test/look');
  return exchanges;
}
