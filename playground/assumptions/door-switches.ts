import type { Switch } from './switch';

const yes = { forUs: true, againstUs: false, likely: 'forUs' } as const;
const no = { forUs: true, againstUs: false, likely: 'againstUs' } as const;
const createRuns = 'the Create transition is documented to run its validators; nobody lists the doors';
const screenCounts = 'REST is documented to look at the screen; whether this door does is open';

/** The ways into Jira: which rules run behind which of them. */
export const doorSwitches = {
  validatorsOnRest: { ...yes, says: 'Validators run on creates and transitions by REST', because: createRuns },
  validatorsOnInlineCreate: {
    ...yes,
    says: 'Validators run on the inline create of boards and backlogs',
    because: createRuns,
  },
  validatorsOnClone: { ...yes, says: 'Validators run on a clone', because: createRuns },
  validatorsOnAutomation: {
    ...yes,
    says: 'Validators run on creates and transitions by automation',
    because: createRuns,
  },
  validatorsOnImport: { ...no, says: 'Validators run on an import', because: 'imports are said to pass by them' },
  validatorsOnMail: {
    ...yes,
    says: 'Validators run on a work item that comes by mail',
    because: 'makers of mail handlers say so; the mail may be lost',
  },
  validatorsOnChat: { ...yes, says: 'Validators run on creates from chats and phones', because: createRuns },
  validatorsOnPortal: { ...yes, says: 'Validators run on requests of a service portal', because: createRuns },
  validatorsOnBulk: { ...yes, says: 'Validators run on bulk transitions', because: 'a transition is a transition' },
  editScreenOnIssueView: {
    ...yes,
    says: 'A field off the edit screen cannot be edited on the work item’s page',
    because: screenCounts,
  },
  editScreenOnRest: {
    ...yes,
    says: 'A field off the edit screen cannot be edited by REST',
    because: 'the description of the call; not seen on a live site',
  },
  editScreenOnList: {
    ...yes,
    says: 'A field off the edit screen cannot be edited in a cell of a list or on a board',
    because: screenCounts,
  },
  editScreenOnBulk: { ...yes, says: 'A field off the edit screen cannot be edited in bulk', because: screenCounts },
  editScreenOnAutomation: {
    ...yes,
    says: 'A field off the edit screen cannot be edited by automation',
    because: screenCounts,
  },
  fieldRuleOnImport: {
    ...yes,
    says: 'A field’s rule runs on an import',
    because: '"whenever an issue is edited or created"',
  },
  fieldRuleOnBulk: {
    ...yes,
    says: 'A field’s rule runs on bulk edits',
    because: '"whenever an issue is edited or created"',
  },
  actionValidatorOnRest: {
    ...yes,
    says: 'The rule about changes of the work type runs on changes by REST and automation',
    because: 'documented for the work item’s page, move and bulk move; of the rest nobody says it',
  },
  customEventAlsoUpdates: {
    ...yes,
    says: 'A transition with an event of its own sends `updated` as well',
    because: '`updated` is documented for any changed field; one report (ECO-395) says otherwise',
  },
  importSendsEvents: { ...yes, says: 'An import sends `created` events', because: 'nothing says otherwise' },
  disabledAppRefuses: {
    forUs: false,
    againstUs: true,
    likely: 'againstUs',
    says: 'The rules of an app that is switched off let everything pass',
    because: 'documented to refuse after an uninstall; taken to be the same',
  },
  preUninstallMayWrite: {
    ...yes,
    says: 'A function of `preUninstall` can still write by REST',
    because: 'it is there for cleaning up',
  },
  appMayBeQuiet: {
    ...yes,
    says: '`notifyUsers=false` counts when the app asks as itself',
    because: 'documented for administrators; whether the app is one is open',
  },
} as const satisfies Record<string, Switch>;
