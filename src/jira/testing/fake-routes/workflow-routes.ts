import * as z from 'zod/mini';

import type { Untouched } from '../../workflow-document';
import { ari, projectOf, type FakeSite } from '../fake-site';
import { good, missing, page, type FakeRoute } from './fake-route';

const MOST_CONFIG = 32 * 1024;
const Version = z.looseObject({ versionNumber: z.number() });
const Rule = z.looseObject({ parameters: z.optional(z.looseObject({ config: z.optional(z.string()) })) });
const Sent = z.looseObject({
  id: z.string(),
  version: Version,
  transitions: z.array(z.looseObject({ validators: z.optional(z.array(Rule)) })),
});
const Update = z.object({ statuses: z.array(z.unknown()), workflows: z.tuple([Sent]) });
/** As it came, key by key. */
const Raw = z.object({ workflows: z.tuple([z.record(z.string(), z.unknown())]) });
const Validation = z.object({ payload: Update });
const Wanted = z.object({
  workflowIds: z.optional(z.tuple([z.string()])),
  projectAndIssueTypes: z.optional(z.tuple([z.object({ projectId: z.string(), issueTypeId: z.string() })])),
});

const byId = (site: FakeSite, id: string | undefined): Untouched | undefined =>
  site.workflows.find((workflow) => workflow['id'] === id);
const isTooLarge = (sent: z.infer<typeof Sent>): boolean =>
  sent.transitions.some(({ validators = [] }) =>
    validators.some(({ parameters }) => (parameters?.config?.length ?? 0) > MOST_CONFIG),
  );

export const workflowRoutes: FakeRoute[] = [
  {
    name: 'GET /workflows/capabilities',
    path: /^\/workflows\/capabilities$/,
    answer: (site) => {
      const ours = { id: ari('preflight-gate'), ruleKey: 'forge:expression-validator', ruleType: 'Validator' };
      return good({ editorScope: 'GLOBAL', forgeRules: [{ id: ari('other') }, ...(site.offersGate ? [ours] : [])] });
    },
  },
  {
    name: 'GET /workflows/search',
    path: /^\/workflows\/search$/,
    answer: (site, { query }) => page(site.workflows, query, 1),
  },
  {
    name: 'POST /workflows/update/validation',
    path: /^\/workflows\/update\/validation$/,
    answer: (site, { body }) => {
      const [sent] = Validation.parse(body).payload.workflows;
      const isFine = byId(site, sent.id) !== undefined && !isTooLarge(sent);
      return good({ errors: isFine ? [] : [{ code: 'NOT_VALID', level: 'ERROR', message: 'no' }] });
    },
  },
  {
    name: 'POST /workflows/update',
    path: /^\/workflows\/update$/,
    answer: (site, { body }) => {
      const [sent] = Update.parse(body).workflows;
      const held = byId(site, sent.id);
      if (held === undefined) return missing;
      const { versionNumber } = Version.parse(held['version']);
      if (versionNumber !== sent.version.versionNumber) return { status: 409, body: {} };
      Object.assign(held, structuredClone(Raw.parse(body).workflows[0]), {
        version: { id: 'next', versionNumber: versionNumber + 1 },
      });
      return good({ workflows: [held], statuses: site.statuses, taskId: null });
    },
  },
  {
    name: 'POST /workflows',
    path: /^\/workflows$/,
    answer: (site, { body }) => {
      const { workflowIds, projectAndIssueTypes } = Wanted.parse(body);
      const pair = projectAndIssueTypes?.[0];
      const ofPair = pair === undefined ? undefined : projectOf(site, pair.projectId)?.workflows[pair.issueTypeId];
      const found = byId(site, workflowIds?.[0] ?? ofPair);
      return good({ workflows: found === undefined ? [] : [found], statuses: site.statuses });
    },
  },
];
