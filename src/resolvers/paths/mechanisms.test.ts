import { readFileSync } from 'node:fs';
import path from 'node:path';

import { parse } from 'yaml';
import * as z from 'zod/mini';

import { mechanisms } from './mechanisms';

const Modules = z.record(
  z.string(),
  z.array(
    z.looseObject({
      key: z.string(),
      action: z.optional(z.string()),
      interval: z.optional(z.string()),
      events: z.optional(z.array(z.string())),
    }),
  ),
);
const { modules } = z
  .object({ modules: Modules })
  .parse(parse(readFileSync(path.join(__dirname, '../../../manifest.yml'), 'utf8')));
const has = (type: string, holds: (module: z.infer<typeof Modules>[string][number]) => boolean): boolean =>
  (modules[type] ?? []).some(holds);

const inManifest = {
  typeGate: has('jira:actionValidator', ({ action }) => action === 'workItemTypeChanged'),
  events:
    has('trigger', ({ events }) => events?.includes('avi:jira:updated:issue') === true) && has('consumer', () => true),
  sweep: has('scheduledTrigger', ({ interval }) => interval === 'fiveMinute'),
  dailyCheck: has('scheduledTrigger', ({ interval }) => interval === 'day'),
};

test.each(Object.entries(mechanisms))(
  'the ledger counts on %s (%s) only where the manifest brings it',
  (name, counted) => {
    const there = Object.entries(inManifest).find(([one]) => one === name)?.[1];
    expect(there === true || !counted).toBe(true);
  },
);
