import { ok, type Result } from '../../contract/failure';
import type { SpaceLine } from '../../jira/follow-ports';
import type { SetupParts } from '../setup/setup-parts';

async function isLeftBehind({ ports }: SetupParts, line: SpaceLine, site: number): Promise<Result<boolean>> {
  if (line.site === null) return ok(false);
  if (line.site < site) return ok(true);
  const projections = await ports.following.read(line.projectId);
  if (!projections.ok) return projections;
  if (projections.value === null) return ok(false);
  return ok(projections.value.open.length > 0 || projections.value.revision < line.revision);
}

/** Spaces that an event never reached, or that gave up: each gets a turn. @returns how many. */
export async function catchUp(parts: SetupParts): Promise<Result<number>> {
  const { ports } = parts;
  const [lines, site] = [await ports.spaceLines(), await ports.policies.site()];
  if (!lines.ok) return lines;
  if (!site.ok) return site;
  if (site.value === null) return ok(0);
  const behind: string[] = [];
  for (const line of lines.value) {
    const is = await isLeftBehind(parts, line, site.value.policy.revision);
    if (!is.ok) return is;
    if (is.value) behind.push(line.projectId);
  }
  if (behind.length === 0) return ok(0);
  const pushed = await ports.following.push(behind.map((projectId) => ({ projectId, by: null })));
  return pushed.ok ? ok(behind.length) : pushed;
}
