import { errorsOf, makeApp, newBug, REPORT_FIELD, type AnswerBody } from '../../jira/testing/make-jira';
import type { InstalledApp } from '../../jira/installed-app';
import type { JiraAnswer } from '../../jira/request';
import type { ruleSwitches } from '../rule-switches';
import { BLOCKER, guardedJira } from './guarded-jira';
import type { Standing, Trials } from './trial';

const GATE_BROKE = 'The gate could not look.';
const messagesOf = (answer: JiraAnswer): string[] => errorsOf(answer).errorMessages;
const atField = (answer: JiraAnswer): string | undefined =>
  answer.status < 300 ? 'passes' : errorsOf(answer).errors[REPORT_FIELD];

/** The app with another rule of its field. */
const withRule = (expression: string): InstalledApp => {
  const app = makeApp();
  return { ...app, fields: app.fields.map((field) => ({ ...field, validation: { expression, errorMessage: 'No.' } })) };
};
const longExpression = `'${'x'.repeat(700)}'.length > 0`;

/** LEARN-2 with a value that its own rule would refuse: the app's own write is not asked. */
function withBadValue(standing: Standing) {
  const jira = guardedJira(standing);
  const updates = [{ issueIds: [10002], value: { v: 0 } }];
  jira.ask(`PUT /app/field/${REPORT_FIELD}/value`, { updates }, { as: 'app' });
  return jira;
}

export const ruleTrials: Trials<typeof ruleSwitches> = {
  priorityOnCreate: {
    see: (standing) => messagesOf(guardedJira(standing).ask('POST /issue', newBug({ priority: BLOCKER }))),
    sees: { on: ['Fill in the report.'], off: [GATE_BROKE] },
  },
  customFieldsOnCreate: {
    see: (standing) =>
      guardedJira(standing).ask('POST /issue', newBug({ priority: BLOCKER, [REPORT_FIELD]: { v: 1 } })).status,
    sees: { on: 201, off: 400 },
  },
  moduleLimits: {
    see: (standing) => {
      const config = JSON.stringify({ expression: longExpression });
      return guardedJira(standing, makeApp(), config).ask('POST /issue', newBug()).status;
    },
    sees: { 'as-rest': 201, 'own-margin': 400 },
  },
  fieldRuleWithoutField: {
    see: (standing) => atField(guardedJira(standing, withRule('value != null')).ask('POST /issue', newBug())),
    sees: { on: 'No.', off: 'passes' },
  },
  fieldRuleOnOtherEdits: {
    see: (standing) => atField(withBadValue(standing).ask('PUT /issue/LEARN-2', { fields: { summary: 'Other' } })),
    sees: { on: 'The report is not ready.', off: 'passes' },
  },
  issueOnCreate: {
    see: (standing) => {
      const app = withRule("issue == null ? 'no issue' : issue.id == null ? 'no id' : true");
      return atField(guardedJira(standing, app).ask('POST /issue', newBug({ [REPORT_FIELD]: { v: 1 } })));
    },
    sees: { 'without-id': 'no id', null: 'no issue' },
  },
  failedFormatter: {
    see: (standing) => {
      const app = makeApp();
      const broken = app.fields.map((field) => ({ ...field, formatter: 'value.nothing.there' }));
      const jira = guardedJira(standing, { ...app, fields: broken });
      jira.ask('PUT /issue/LEARN-2', { fields: { [REPORT_FIELD]: { v: 1 } } });
      const { body } = jira.ask('GET /issue/LEARN-2?expand=renderedFields');
      return (body as AnswerBody & { renderedFields: Record<string, unknown> }).renderedFields[REPORT_FIELD];
    },
    sees: { raw: '{"v":1}', nothing: '' },
  },
  issueOnEdit: {
    see: (standing) => {
      const app = withRule("issue?.id == null ? true : 'seen: ' + issue.summary");
      const fields = { summary: 'After', [REPORT_FIELD]: { v: 1 } };
      return atField(guardedJira(standing, app).ask('PUT /issue/LEARN-2', { fields }));
    },
    sees: { before: expect.not.stringContaining('After'), after: 'seen: After' },
  },
};
