import { ok } from '../contract/failure';
import { makeItem, NOW, repairing } from '../core/repair/testing/make-item';
import { forgeRepairPorts } from '../jira/forge-repair-ports';
import type { RepairPorts, SweepPlace } from '../jira/repair-ports';
import { sweep } from './sweep';

const PAGES = 3;
/** One space with three pages of a Blocker each; whoever asks for a page spends a second. */
function longSpace() {
  let time = NOW;
  let place: SweepPlace | null = null;
  const found: string[] = [];
  const stored = { schemaVersion: 1, projectId: '10000', issueTypeIds: ['1'], policy: repairing() } as const;
  const ports: RepairPorts = {
    ...forgeRepairPorts,
    siteFacts: { read: async () => ok({ reportField: 'customfield_1', rulingField: null, appId: 'the-app' }) },
    policies: {
      ...forgeRepairPorts.policies,
      coveredProjects: async () => ok(['10000']),
      read: async () => ok({ ...stored, issueTypeIds: ['1'] }),
    },
    workItems: {
      ...forgeRepairPorts.workItems,
      search: async (_jql, _facts, token) => {
        const page = Number(token ?? 1);
        time += 1_000;
        return ok({ items: [makeItem({ id: String(page) })], next: page < PAGES ? String(page + 1) : null });
      },
    },
    looks: {
      push: async (looks) => {
        found.push(...looks.map(({ issueId }) => issueId));
        return ok({});
      },
    },
    sweeps: {
      read: async () => ok(place),
      write: async (_name, next) => {
        place = next;
        return ok({});
      },
    },
  };
  const run = (seconds: number) => sweep(ports, { name: 'all', time: () => time, deadline: time + seconds * 1_000 });
  return { run, found, placeNow: () => place };
}

test('what one run does not reach the next one goes on with, and then all begins anew', async () => {
  const { run, found, placeNow } = longSpace();
  expect(await run(1)).toMatchObject({ value: { pages: 1, isDone: false } });
  expect(placeNow()).toMatchObject({ projects: ['10000'], token: '2' });
  expect(await run(60)).toMatchObject({ value: { pages: 2, isDone: true } });
  expect(found).toEqual(['1', '2', '3']);
  expect(placeNow()).toMatchObject({ projects: [], token: null });
  expect(await run(60)).toMatchObject({ value: { pages: PAGES, isDone: true } });
});
