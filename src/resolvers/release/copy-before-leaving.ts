import { ok, type Result } from '../../contract/failure';
import type { CopiesState } from '../../contract/guards';
import type { WorkItem } from '../../core/repair/work-item';
import { readReport } from '../../core/report/read-report';
import { copyReport } from '../../jira/copy-report';
import type { CopyPlace } from '../../jira/leaving-ports';
import type { SiteFacts } from '../../jira/repair-ports';
import type { Handler } from '../handlers';
import type { SetupParts } from '../setup/setup-parts';

/** A resolver may run for 25 seconds; one work item more takes two calls. */
const SECONDS = 15;

type Parts = Pick<SetupParts, 'ports' | 'repair' | 'leaving' | 'now'>;
type Turn = { site: SiteFacts; deadline: number };

async function begun({ ports, leaving }: Parts): Promise<Result<CopyPlace>> {
  const kept = await leaving.places.read();
  if (!kept.ok) return kept;
  if (kept.value !== null) return ok(kept.value);
  const covered = await ports.policies.coveredProjects();
  if (!covered.ok) return covered;
  const counts = { skip: 0, seen: 0, written: 0, failed: 0 };
  return ok({ schemaVersion: 1, projects: covered.value.toSorted(), token: null, ...counts });
}

/** One work item. A Jira or a storage that is down is waited for; what Jira does not take is counted, and goes on. */
async function copyOne(
  { leaving, now }: Parts,
  place: CopyPlace,
  { id: issueId, projectId, report }: WorkItem,
): Promise<Result<CopyPlace>> {
  const next = { ...place, skip: place.skip + 1 };
  if (readReport(report).state !== 'read') return ok(next);
  const copied = await copyReport(leaving.copying, { issueId, projectId }, now());
  if (copied.ok) {
    const written = place.written + (copied.value === 'written' ? 1 : 0);
    return ok({ ...next, seen: place.seen + 1, written });
  }
  if (['JIRA_UNAVAILABLE', 'STORAGE_UNAVAILABLE'].includes(copied.failure.code)) return copied;
  return ok({ ...next, seen: place.seen + 1, failed: place.failed + 1 });
}

const atNextSpace = (place: CopyPlace): CopyPlace => ({
  ...place,
  projects: place.projects.slice(1),
  token: null,
  skip: 0,
});

/** What Jira refuses is read without its old token; a space that is gone must not hide the others. */
const afterRefusal = (place: CopyPlace): CopyPlace =>
  place.token === null ? atNextSpace(place) : { ...place, token: null, skip: 0 };

/** The rest of one page, as far as time allows. Everything done is in the answer's place, a failure's as well. */
async function copyPage(
  parts: Parts,
  begin: CopyPlace,
  { site, deadline }: Turn,
): Promise<{ place: CopyPlace; failed: Result<CopyPlace> | null }> {
  const jql = `project = ${begin.projects[0] ?? '0'} ORDER BY created ASC`;
  const page = await parts.repair.workItems.search(jql, site, begin.token);
  if (!page.ok) {
    if (page.failure.code === 'JIRA_REFUSED') return { place: afterRefusal(begin), failed: null };
    return { place: begin, failed: page };
  }
  let place = begin;
  for (const item of page.value.items.slice(begin.skip)) {
    if (parts.now() >= deadline) return { place, failed: null };
    const copied = await copyOne(parts, place, item);
    if (!copied.ok) return { place, failed: copied };
    place = copied.value;
  }
  const { next } = page.value;
  return { place: next === null ? atNextSpace(place) : { ...place, token: next, skip: 0 }, failed: null };
}

const stateOf = ({ seen, written, failed, projects }: CopyPlace): CopiesState => ({
  ...{ seen, written, failed, isDone: projects.length === 0 },
});

/** Goes through every work item of the covered spaces, a part a call; where it stopped is kept, so that it can be left and goes on. */
export const copyBeforeLeaving =
  (parts: Parts): Handler<'release/copies'> =>
  async () => {
    const site = await parts.repair.siteFacts.read(parts.now());
    if (!site.ok) return site;
    const start = await begun(parts);
    if (!start.ok) return start;
    const turn = { site: site.value, deadline: parts.now() + SECONDS * 1_000 };
    let place = start.value;
    while (place.projects.length > 0 && parts.now() < turn.deadline) {
      const copied = await copyPage(parts, place, turn);
      place = copied.place;
      const kept = await parts.leaving.places.write(place);
      if (!kept.ok) return kept;
      if (copied.failed !== null && !copied.failed.ok) return copied.failed;
    }
    if (place.projects.length > 0) return ok(stateOf(place));
    const ended = await parts.leaving.places.write(null);
    return ended.ok ? ok(stateOf(place)) : ended;
  };
