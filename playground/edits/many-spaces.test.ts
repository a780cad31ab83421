import * as z from 'zod/mini';

import { bytesOf } from '../../src/core/bytes-of';
import { REFUSAL_CODE } from '../../src/core/gate/gate-lists';
import { projectSpaceRows } from '../../src/core/gate/project-gate';
import { Policy } from '../../src/core/policy/policy';
import { reportWithOpenChecklist } from '../../src/core/testing/make-report';
import type { Backend } from '../forge/load-backend';
import { installForgeGlobals } from '../forge/runtime';
import { textOf } from '../paths/attempt';
import { BUG, LEARN, openWorld, PRIORITY, type World } from '../paths/world';

const SPACES = 500;
const Stored = z.looseObject({ policy: Policy });
const titleIn = (n: number): string => `Asked in space ${n} alone`;

/** The pack with a checklist in the space's own words. */
const policyOf = (policy: Policy, n: number): Policy => ({
  ...policy,
  checklist: policy.checklist.map((item, at) => ({ ...item, title: `${titleIn(n)}, item ${at}` })),
});

/** Five hundred more spaces behind LEARN's workflow, each with rows of its own, and one without. */
function addSpaces({ playground, field }: World): { largest: number } {
  const { site, kvs } = playground.run();
  const learn = site.projects.get(LEARN);
  if (learn === undefined) throw new Error('The sample site has no LEARN.');
  const { policy } = Stored.parse(kvs.get(`policy:${LEARN}`)?.value);
  let largest = 0;
  for (let n = 0; n <= SPACES; n += 1) {
    const id = String(20_000 + n);
    const properties = new Map<string, unknown>();
    const rows = projectSpaceRows(policyOf(policy, n), { fieldId: field, rulingId: null, issueTypeIds: [BUG] });
    if (n < SPACES) properties.set('preflight-gate', rows);
    largest = Math.max(largest, bytesOf(rows));
    site.projects.set(id, { ...learn, id, key: `SP${n}`, name: `Space ${n}`, properties, lastNumber: 0 });
  }
  return { largest };
}

let world: World;
let largest = 0;
beforeAll(async () => {
  installForgeGlobals();
  const handlers: Record<string, unknown> = await import('../../src/index');
  const handler: Backend['handler'] = (name) => handlers[name.replace('index.', '')] as ReturnType<Backend['handler']>;
  world = await openWorld([BUG], { backend: { from: 'source', handler } });
  ({ largest } = addSpaces(world));
}, 60_000);

const refusalIn = (n: number): string => {
  const fields = { project: { key: `SP${n}` }, issuetype: { id: BUG }, summary: 'It stopped' };
  const report = reportWithOpenChecklist();
  const answer = world.jira('POST /issue', {
    fields: { ...fields, priority: { id: PRIORITY.Blocker }, [world.field]: report },
  });
  expect(answer.status).toBe(400);
  return textOf(answer);
};

test('each of 500 spaces is held to its own rows', () => {
  const wrong = Array.from({ length: SPACES }, (_, n) => n).filter((n) => {
    const said = refusalIn(n);
    return !said.includes(titleIn(n)) || !said.includes(REFUSAL_CODE);
  });
  expect(wrong).toEqual([]);
}, 60_000);

test('a space without rows gets the site default, never nothing', () => {
  const said = refusalIn(SPACES);
  expect(said).toContain(REFUSAL_CODE);
  expect(said).not.toContain('Asked in space');
  expect(said).toContain('It is none of the cases that never block');
});

test('the rows of every space fit its property', () => {
  expect(largest).toBeLessThanOrEqual(32_768);
});
