import type { RevisionLine } from '../../jira/policy-ports';
import type { SetupParts } from '../setup/setup-parts';

/** Jira names at most this many accounts in one call. */
const MOST = 200;

/** Who published, by account id. An admin of a space may not see every name, and a history is read without them too: none then. */
export async function publishers(
  { repair }: SetupParts,
  lines: readonly RevisionLine[],
): Promise<Record<string, string>> {
  const ids = [...new Set(lines.flatMap(({ by }) => by ?? []))].slice(0, MOST);
  if (ids.length === 0) return {};
  const found = await repair.people.accounts(ids);
  return found.ok ? Object.fromEntries(found.value.map(({ id, name }) => [id, name])) : {};
}
