import { ok, type Result } from '../contract/failure';
import { staleMarksQuery, strayMarksQuery } from '../core/search/marks-query';
import type { RepairPorts, SiteFacts } from '../jira/repair-ports';
import { wantsMarks, type StoredPolicy } from '../jira/stored-policy';

/** Work items that one run asks to be marked: a queue takes 500 events a minute (Forge, limits of async events), and others push too. */
const MOST = 400;
const HOUR_MS = 3_600_000;

type Ports = Pick<RepairPorts, 'siteFacts' | 'policies' | 'workItems' | 'copies'>;
type Run = { time: () => number; deadline: number };

/** Another space goes first every hour: a large one must not keep the others waiting. */
const turned = <T>(rows: readonly T[], hour: number): T[] =>
  rows.length === 0 ? [] : [...rows.slice(hour % rows.length), ...rows.slice(0, hour % rows.length)];

/** The spaces that want marks. Settings that cannot be read are told by the sweep of repairs; their marks stay as they are. */
async function spacesOf({ policies }: Ports): Promise<Result<{ unknown: string[]; wanting: StoredPolicy[] }>> {
  const covered = await policies.coveredProjects();
  if (!covered.ok) return covered;
  const unknown: string[] = [];
  const wanting: StoredPolicy[] = [];
  for (const id of covered.value) {
    const stored = await policies.read(id);
    if (!stored.ok && stored.failure.code === 'STORAGE_UNAVAILABLE') return stored;
    if (!stored.ok) unknown.push(id);
    else if (wantsMarks(stored.value)) wanting.push(stored.value);
  }
  return ok({ unknown, wanting });
}

/** Page by page, until nothing is left or enough was asked for. The answer: how many. */
async function ask(ports: Ports, jql: string, site: SiteFacts, run: Run, most: number): Promise<Result<number>> {
  let asked = 0;
  let token: string | null = null;
  do {
    const page = await ports.workItems.search(jql, site, token);
    if (!page.ok) return page;
    const looks = page.value.items.map(({ id, projectId }) => ({ issueId: id, projectId }));
    const pushed = looks.length === 0 ? ok({}) : await ports.copies.push(looks);
    if (!pushed.ok) return pushed;
    asked += page.value.items.length;
    token = page.value.next;
  } while (token !== null && asked < most && run.time() < run.deadline);
  return ok(asked);
}

/** Asks for the marks that no event asked for: what is new to a policy, what an older revision judged, and what has left every policy. */
export async function sweepMarks(ports: Ports, run: Run): Promise<Result<number>> {
  const site = await ports.siteFacts.read(run.time());
  if (!site.ok) return site;
  const spaces = await spacesOf(ports);
  if (!spaces.ok) return spaces;
  const { unknown, wanting } = spaces.value;
  const queries = turned(wanting, Math.floor(run.time() / HOUR_MS)).map(({ projectId, issueTypeIds, policy }) =>
    staleMarksQuery({ projectId, issueTypeIds, revision: policy.revision }),
  );
  let asked = 0;
  for (const jql of [...queries, strayMarksQuery(wanting, unknown)]) {
    if (asked >= MOST || run.time() >= run.deadline) break;
    const done = await ask(ports, jql, site.value, run, MOST - asked);
    if (!done.ok) return done;
    asked += done.value;
  }
  return ok(asked);
}
