import type { Rule, Transition } from '../workflows/workflow';

const rule = (id: string, ruleKey: string, parameters: Record<string, string>): Rule => ({
  id: `c0000000-0000-4000-8000-0000000000${id}`,
  ruleKey,
  parameters,
});

/** Rules of Jira itself and of another app. Whoever changes this workflow has to send each of them back as it is. */
const summaryRequired = rule('01', 'system:validate-field-value', {
  ruleType: 'fieldRequired',
  fieldsRequired: 'summary',
  ignoreContext: 'true',
  errorMessage: 'Say in one line what it is about.',
});
const foreignValidator = rule('02', 'forge:expression-validator', {
  key: 'ari:cloud:ecosystem::extension/99999999-0000-4000-8000-000000000000/99999999-1111-4111-8111-111111111111/static/other-app-check',
  config: '{"text":"kept as it is, „quotes“ and \\\\ too"}',
  id: 'd0000000-0000-4000-8000-000000000001',
  disabled: 'false',
  tag: 'other',
});
const onlyCoaches = rule('03', 'system:restrict-issue-transition', { accountIds: '', groupIds: 'group-coaches' });
const assignToMe = rule('04', 'system:change-assignee', { type: 'to-current-user' });
const tellTheChat = rule('05', 'connect:remote-workflow-function', {
  appKey: 'org.example.chat',
  config: '{"room":1}',
});
const startScreen = rule('06', 'system:transition-screen', { screenId: '10304' });
const reopenScreen = rule('08', 'system:transition-screen', { screenId: '10305' });

const link = (fromStatusReference: string) => ({ fromStatusReference, fromPort: 2, toPort: 7 });

const create: Transition = {
  id: '1',
  name: 'Create',
  description: '',
  type: 'INITIAL',
  toStatusReference: '10100',
  links: [],
  actions: [tellTheChat],
  validators: [summaryRequired, foreignValidator],
  triggers: [],
  properties: { 'jira.i18n.title': 'common.forms.create' },
};
const startWork: Transition = {
  id: '11',
  name: 'Start work',
  description: 'Somebody looks at it',
  type: 'DIRECTED',
  toStatusReference: '10101',
  links: [link('10100')],
  conditions: { operation: 'ALL', conditions: [onlyCoaches], conditionGroups: [] },
  actions: [assignToMe, tellTheChat],
  validators: [],
  transitionScreen: startScreen,
  triggers: [],
  properties: {},
  customIssueEventId: '10900',
};
const close: Transition = {
  id: '21',
  name: 'Done',
  description: '',
  type: 'GLOBAL',
  toStatusReference: '10102',
  links: [],
  actions: [],
  validators: [foreignValidator],
  triggers: [rule('07', 'system:development-triggers', { enabledTriggers: 'pull-request-merged-trigger' })],
  properties: {},
};
const reopen: Transition = {
  id: '31',
  name: 'Reopen',
  description: '',
  type: 'DIRECTED',
  toStatusReference: '10100',
  links: [link('10102')],
  actions: [],
  validators: [],
  transitionScreen: reopenScreen,
  triggers: [],
  properties: {},
};

/** A copy for each site, since workflows are replaced. */
export const learnTransitions = (): Transition[] => structuredClone([create, startWork, close, reopen]);
