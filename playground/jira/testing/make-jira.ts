import { createEventLog, type EventLog } from '../../event-log';
import type { Door } from '../doors/door';
import type { InstalledApp } from '../installed-app';
import type { JiraAnswer, JiraErrors } from '../request';
import { createRestJira } from '../rest-jira';
import { sampleSite } from '../sample/sample-site';
import type { Site } from '../site';
import type { SiteEvent } from '../site-event';
import type { Workflow } from '../workflows/workflow';

export const REPORTER = 'sample-reporter';
export const LEAD = 'sample-lead';
export const PROJECT_ADMIN = 'sample-project-admin';
export const SITE_ADMIN = 'sample-site-admin';
export const REPORT_FIELD = 'customfield_10058';

/** An app with one field and one validator, apart from the real one, so that these tests keep their meaning. */
export const makeApp = (changed: Partial<InstalledApp> = {}): InstalledApp => ({
  appId: '12345678-0000-4000-8000-000000000000',
  environmentId: '12345678-1111-4111-8111-111111111111',
  environmentType: 'DEVELOPMENT',
  scopes: ['read:jira-work', 'write:jira-work', 'read:jira-user', 'manage:jira-configuration', 'manage:jira-project'],
  fields: [
    {
      moduleKey: 'report',
      name: 'Report',
      description: '',
      type: 'object',
      schema: { type: 'object', required: ['v'], properties: { v: { type: 'integer' } } },
      readOnly: false,
      parser: 'JSON.parse(value)',
      validation: { expression: 'value == null || value.v > 0', errorMessage: 'The report is not ready.' },
      formatter: "value == null ? '' : `report ${value.v}`",
    },
  ],
  validators: [
    {
      moduleKey: 'gate',
      name: 'Gate',
      description: '',
      projectTypes: ['company-managed', 'team-managed'],
      expression:
        "issue.priority.name != config.guarded || issue?.customfield_10058 != null ? true : 'Fill in the report.'",
      errorMessage: 'The gate could not look.',
    },
  ],
  actionValidators: [
    {
      moduleKey: 'type-gate',
      action: 'workItemTypeChanged',
      expression: "newIssueTypeData.name != 'Bug' || issue.priority.name != 'Blocker'",
      errorMessage: 'Fill in the report before this becomes a bug.',
    },
  ],
  properties: [],
  ...changed,
});

/** `as`: an account id, or `app`. */
export type Asking = { as?: string; byApp?: boolean; door?: Door };
export type TestJira = {
  site: Site;
  log: EventLog;
  events: SiteEvent[];
  ask: (call: string, body?: unknown, asking?: Asking) => JiraAnswer;
  /** Comes in by another way than REST. */
  enter: (door: string, body: unknown, as?: string) => JiraAnswer;
};

/** The sample site with a fixed clock. `ask('GET /myself')` asks as the reporter unless it says otherwise. */
export function makeJira(app: InstalledApp = makeApp()): TestJira {
  const now = () => Date.UTC(2026, 0, 15, 12);
  const site = sampleSite(app, 'http://jira.example', now);
  const log = createEventLog(now);
  const events: SiteEvent[] = [];
  const jira = createRestJira(site, log, (event) => events.push(event));
  const ask: TestJira['ask'] = (call, body, { as = REPORTER, byApp = as === 'app', door } = {}) => {
    const [method = '', path = ''] = call.split(' ');
    return jira.answer({
      method,
      path: `/rest/api/3${path}`,
      text: body === undefined ? '' : JSON.stringify(body),
      caller: as === 'app' ? { as: 'app' } : { as: 'user', accountId: as },
      byApp,
      ...(door === undefined ? {} : { door }),
    });
  };
  const enter: TestJira['enter'] = (door, body, as = REPORTER) => jira.openDoor(door, { accountId: as, body });
  return { site, log, events, ask, enter };
}

/** What the answers of this API hold, as far as tests look into them. */
export type AnswerBody = JiraErrors & {
  id: string;
  taskId: string;
  values: Record<string, unknown>[];
  issues: { id: string; key: string }[];
  isLast: boolean;
  nextPageToken?: string;
  fields: Record<string, unknown> & { fieldId: string; allowedValues?: { name: string }[] }[];
  statuses: unknown[];
  workflows: Workflow[];
};
export const bodyOf = ({ body }: JiraAnswer): AnswerBody => body as AnswerBody;
export const errorsOf = (answer: JiraAnswer): JiraErrors => bodyOf(answer);

export const newBug = (fields: Record<string, unknown> = {}) => ({
  fields: { project: { key: 'LEARN' }, issuetype: { name: 'Bug' }, summary: 'The lights stay dark', ...fields },
});

/** Puts the app's field on LEARN's screens, as set-up does. */
export function placeField({ ask }: TestJira): void {
  for (const [screen, tab] of [
    ['10301', '10401'],
    ['10302', '10402'],
  ])
    ask(`POST /screens/${screen}/tabs/${tab}/fields`, { fieldId: REPORT_FIELD }, { as: SITE_ADMIN });
}
