import { ok, type Result } from '../contract/failure';
import { copyReport, type Copied } from '../jira/copy-report';
import type { CopyPorts } from '../jira/copy-ports';
import type { Look } from '../jira/repair-ports';
import type { MarkPorts } from '../jira/search-ports';
import { wantsCopy } from '../jira/stored-policy';
import { markWorkItem, type MarkedAs } from './mark-work-item';

/** One does not wait for the other: a description that Jira refuses keeps nothing from being found. */
type Followed = { mark: Result<MarkedAs>; copy: Result<Copied> };

/** A space that wants no copies, or only observes, costs no call. What holds where the work item stands now `copyReport` reads itself. */
async function copyWhereWanted(ports: CopyPorts, look: Look, now: number): Promise<Result<Copied>> {
  const settings = await ports.policies.read(look.projectId);
  return settings.ok && !wantsCopy(settings.value) ? ok('switched-off') : copyReport(ports, look, now);
}

/** Brings up to date what follows from a report: what search is told of it, and its readable copy. */
export async function followWorkItem(ports: CopyPorts & MarkPorts, look: Look, now: number): Promise<Followed> {
  const mark = await markWorkItem(ports, look, now);
  return { mark, copy: await copyWhereWanted(ports, look, now) };
}
