import { fixtureManifest } from '../../forge/testing/fixture-manifest';
import { makeHome } from '../../forge/testing/make-home';
import type { Door } from '../../jira/doors/door';
import { bodyOf, makeJira, newBug, REPORT_FIELD, SITE_ADMIN, type TestJira } from '../../jira/testing/make-jira';
import type { doorSwitches } from '../door-switches';
import { BLOCKER, guardedJira, isMade, priorityOf } from './guarded-jira';
import type { Standing, Trial, Trials } from './trial';

const bug = { project: 'LEARN', issuetype: 'Bug', summary: 'New', subject: 'New', priority: BLOCKER };
const { fields } = newBug({ summary: 'New', priority: BLOCKER });

/** A Blocker without a report comes through a door: with the gate behind it, nothing is made. */
const gateBehind = (come: (jira: TestJira) => unknown): Trial => ({
  see: (standing) => {
    const jira = guardedJira(standing);
    come(jira);
    return isMade(jira, 'New') ? 'made' : 'refused';
  },
  sees: { on: 'refused', off: 'made' },
});
const through = (door: string, body: unknown): Trial => gateBehind(({ enter }) => enter(door, body));

/** Priority stands on no edit screen: with the screen looked at, it stays as it is. */
const screenBehind = (edit: (jira: TestJira) => unknown): Trial => ({
  see: (standing) => {
    const jira = guardedJira(standing);
    jira.ask('DELETE /screens/10302/tabs/10402/fields/priority', undefined, { as: SITE_ADMIN });
    edit(jira);
    return priorityOf(jira, 'LEARN-2');
  },
  sees: { on: expect.objectContaining({ name: 'Medium' }), off: expect.objectContaining(BLOCKER) },
});
const editBy = (door: Door): Trial =>
  screenBehind(({ ask }) => ask('PUT /issue/LEARN-2', { fields: { priority: BLOCKER } }, { door }));

const bulkEdit = {
  selectedIssueIdsOrKeys: ['LEARN-2'],
  selectedActions: ['priority'],
  editedFieldsInput: { priority: { priorityId: '10000' } },
};
const toDone = { bulkTransitionInputs: [{ selectedIssueIdsOrKeys: ['LEARN-2'], transitionId: '21' }] };
const importing = (field?: string) => ({
  rows: [{ ...bug, priority: 'Blocker', ...(field ? { fields: { [REPORT_FIELD]: field } } : {}) }],
});

async function seeLeaving(standing: Standing): Promise<string | null | undefined> {
  const manifest = fixtureManifest();
  manifest.modules['preUninstall'] = [{ key: 'before-uninstall', function: 'clean-up' }];
  manifest.modules.function?.push({ key: 'clean-up', handler: 'index.cleanUp' });
  const { playground } = await makeHome(manifest, 'by the clock');
  const { site } = playground.run();
  site.assumptions = standing;
  await playground.changeApp('uninstall');
  return [...site.issues.values()].find(({ key }) => key === 'OPS-1')?.priorityId;
}

export const doorTrials: Trials<typeof doorSwitches> = {
  validatorsOnRest: gateBehind(({ ask }) => ask('POST /issue', { fields })),
  validatorsOnInlineCreate: through('inline-create', bug),
  validatorsOnClone: {
    see: (standing) => {
      const jira = guardedJira(standing);
      jira.ask('PUT /issue/LEARN-1', { fields: { priority: BLOCKER } });
      return jira.enter('clone', { issue: 'LEARN-1' }).status;
    },
    sees: { on: 400, off: 201 },
  },
  validatorsOnAutomation: through('automation-create', { fields }),
  validatorsOnImport: through('import', importing()),
  validatorsOnMail: through('mail', bug),
  validatorsOnChat: through('chat', bug),
  validatorsOnPortal: through('portal', bug),
  validatorsOnBulk: {
    see: (standing) => {
      const jira = guardedJira(standing);
      jira.ask('PUT /issue/LEARN-2', { fields: { priority: BLOCKER } });
      jira.ask('POST /bulk/issues/transition', toDone);
      return bodyOf(jira.ask('GET /issue/LEARN-2?fields=status')).fields;
    },
    sees: {
      on: expect.objectContaining({ status: expect.objectContaining({ name: 'To Do' }) }),
      off: expect.objectContaining({ status: expect.objectContaining({ name: 'Done' }) }),
    },
  },
  editScreenOnIssueView: editBy('issue-view'),
  editScreenOnRest: editBy('rest'),
  editScreenOnList: editBy('list'),
  editScreenOnBulk: screenBehind(({ ask }) => ask('POST /bulk/issues/fields', bulkEdit)),
  editScreenOnAutomation: editBy('automation'),
  fieldRuleOnImport: {
    see: (standing) => bodyOf(guardedJira(standing).enter('import', importing('{"v":0}'))).issues.length,
    sees: { on: 0, off: 1 },
  },
  fieldRuleOnBulk: {
    see: (standing) => {
      const jira = guardedJira(standing);
      const updates = [{ issueIds: [10002], value: { v: 0 } }];
      jira.ask(`PUT /app/field/${REPORT_FIELD}/value`, { updates }, { as: 'app' });
      jira.ask('POST /bulk/issues/fields', bulkEdit);
      return priorityOf(jira, 'LEARN-2');
    },
    sees: { on: expect.objectContaining({ name: 'Medium' }), off: expect.objectContaining(BLOCKER) },
  },
  actionValidatorOnRest: {
    see: (standing) => {
      const jira = guardedJira(standing);
      jira.ask('PUT /issue/LEARN-3', { fields: { priority: BLOCKER } });
      return jira.ask('PUT /issue/LEARN-3', { fields: { issuetype: { name: 'Bug' } } }).status;
    },
    sees: { on: 400, off: 204 },
  },
  customEventAlsoUpdates: {
    see: (standing) => {
      const jira = guardedJira(standing);
      const start = { transition: { id: '11' }, fields: { priority: BLOCKER } };
      return [jira.ask('POST /issue/LEARN-2/transitions', start).status, jira.events.length];
    },
    sees: { on: [204, 1], off: [204, 0] },
  },
  importSendsEvents: {
    see: (standing) => {
      const jira = guardedJira(standing);
      return [bodyOf(jira.enter('import', importing())).issues.length, jira.events.length];
    },
    sees: { on: [1, 1], off: [1, 0] },
  },
  disabledAppRefuses: {
    see: (standing) => {
      const jira = guardedJira(standing);
      jira.site.appState = 'disabled';
      return jira.enter('inline-create', { ...bug, priority: { name: 'Low' } }).status;
    },
    sees: { on: 400, off: 201 },
  },
  preUninstallMayWrite: { see: seeLeaving, sees: { on: '4', off: '10000' } },
  appMayBeQuiet: {
    see: (standing) => {
      const jira = makeJira();
      jira.site.assumptions = standing;
      jira.ask('PUT /issue/LEARN-2?notifyUsers=false', { fields: { priority: BLOCKER } }, { as: 'app' });
      return jira.site.mails.length;
    },
    sees: { on: 0, off: 1 },
  },
};
