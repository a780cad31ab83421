import { ok, type Failure, type Result } from '../contract/failure';
import { auditEntry } from '../core/audit/audit-entry';
import { needsALook } from '../core/repair/needs-a-look';
import { guardedIdsOf, sweepQuery } from '../core/repair/sweep-query';
import type { RepairPorts, SiteFacts, SweepPlace } from '../jira/repair-ports';
import type { StoredPolicy } from '../jira/stored-policy';

export type Sweep = {
  name: 'recent' | 'all';
  /** Milliseconds since 1970. */
  time: () => number;
  /** When to stop and leave the rest to the next run. */
  deadline: number;
};
export type Swept = { pages: number; found: number; isDone: boolean };

/** Spaces of one search; a JQL of this size stays far below what Jira takes. */
const MOST_PROJECTS = 50;
/** A place of this age is of a sweep that nobody will finish. */
const STALE = { recent: 10 * 60_000, all: 24 * 3_600_000 };

async function begin(ports: RepairPorts, { name, time }: Sweep): Promise<Result<SweepPlace>> {
  const left = await ports.sweeps.read(name);
  const place = left.ok ? left.value : null;
  const isUnfinished = place !== null && place.projects.length > 0;
  if (isUnfinished && time() - place.startedAt < STALE[name]) return ok(place);
  const projects = await ports.policies.coveredProjects();
  if (!projects.ok) return projects;
  return ok({ schemaVersion: 1, startedAt: time(), projects: projects.value.toSorted(), token: null });
}

type Batch = { projects: string[]; policies: Map<string, StoredPolicy>; guarded: string[] };

/** The next spaces that guard the same priorities. Settings that cannot be read are told, once a day, and passed over. */
async function nextBatch(
  ports: RepairPorts,
  { projects }: SweepPlace,
  most: number,
  now: number,
): Promise<Result<Batch>> {
  const batch: Batch = { projects: [], policies: new Map(), guarded: [] };
  for (const id of projects.slice(0, most)) {
    const stored = await ports.policies.read(id);
    if (!stored.ok && stored.failure.code === 'STORAGE_UNAVAILABLE') return stored;
    if (stored.ok) {
      const guarded = guardedIdsOf(stored.value.policy);
      if (batch.policies.size > 0 && guarded.join() !== batch.guarded.join()) break;
      batch.guarded = guarded;
      batch.policies.set(id, stored.value);
    } else await tellOf(ports, id, stored.failure, now);
    batch.projects.push(id);
  }
  return ok(batch);
}

const tellOf = async (ports: RepairPorts, project: string, { code }: Failure, now: number): Promise<void> => {
  const kind = code === 'POLICY_UNREADABLE' ? 'policy-unreadable' : 'repair-failed';
  const day = new Date(now).toISOString().slice(0, 10);
  await ports.audit.push([auditEntry({ project, kind, because: `sweep ${code}` }, day, now)]);
};

async function sweepPage(
  ports: RepairPorts,
  { batch, site, token, lately }: { batch: Batch; site: SiteFacts; token: string | null; lately: boolean },
): Promise<Result<{ found: number; next: string | null }>> {
  const ids = [...batch.policies.keys()];
  if (ids.length === 0) return ok({ found: 0, next: null });
  const page = await ports.workItems.search(sweepQuery(ids, batch.guarded, { lately }), site, token);
  if (!page.ok) return page;
  const looks = page.value.items
    .filter((item) => needsALook(item, batch.policies.get(item.projectId), lately))
    .map(({ id, projectId }) => ({ issueId: id, projectId }));
  if (looks.length > 0) {
    const pushed = await ports.looks.push(looks);
    if (!pushed.ok) return pushed;
  }
  return ok({ found: looks.length, next: page.value.next });
}

type At = { place: SweepPlace; most: number };

const movedOn = (place: SweepPlace, { projects }: Batch, token: string | null): SweepPlace => ({
  ...place,
  projects: token === null ? place.projects.slice(projects.length) : place.projects,
  token,
});

/** What Jira refuses is tried without its old token, then space by space: one that is gone must not hide the others. */
async function afterRefusal(ports: RepairPorts, at: At, batch: Batch, failure: Failure, now: number): Promise<At> {
  const { place, most } = at;
  if (place.token !== null) return { place: { ...place, token: null }, most };
  if (most > 1) return { place, most: 1 };
  await tellOf(ports, place.projects[0] ?? '0', failure, now);
  return { place: movedOn(place, batch, null), most };
}

/** One page: the place after it, kept. */
async function step(ports: RepairPorts, run: Sweep, site: SiteFacts, at: At, swept: Swept): Promise<Result<At>> {
  const batch = await nextBatch(ports, at.place, at.most, run.time());
  if (!batch.ok) return batch;
  const asked = { batch: batch.value, site, token: at.place.token, lately: run.name === 'recent' };
  const page = await sweepPage(ports, asked);
  if (!page.ok && page.failure.code !== 'JIRA_REFUSED') return page;
  if (page.ok) {
    swept.pages += 1;
    swept.found += page.value.found;
  }
  const next = page.ok
    ? { place: movedOn(at.place, batch.value, page.value.next), most: at.most }
    : await afterRefusal(ports, at, batch.value, page.failure, run.time());
  const kept = await ports.sweeps.write(run.name, next.place);
  return kept.ok ? ok(next) : kept;
}

/**
 * Finds what no event told of, page by page, and puts it into the queue. Its place is kept after every page; what one run
 * does not reach, or what Jira has no time for, the next one goes on with.
 */
export async function sweep(ports: RepairPorts, run: Sweep): Promise<Result<Swept>> {
  const site = await ports.siteFacts.read(run.time());
  if (!site.ok) return site;
  const begun = await begin(ports, run);
  if (!begun.ok) return begun;
  const swept: Swept = { pages: 0, found: 0, isDone: false };
  let at: At = { place: begun.value, most: MOST_PROJECTS };
  while (at.place.projects.length > 0 && run.time() < run.deadline) {
    const next = await step(ports, run, site.value, at, swept);
    if (!next.ok) return next;
    at = next.value;
  }
  return ok({ ...swept, isDone: at.place.projects.length === 0 });
}
