import type { PolicyFile } from '../../../../src/core/policy/portable/policy-file';
import { referencesOf, type Reference, type SiteThings } from '../../../../src/core/policy/portable/references';
import type { Failure } from '../../../../src/contract/failure';
import { call } from '../../../shared/call';

type Thing = { id: string; name: string };
type Found = { ok: true; things: Thing[] } | { ok: false; failure: Failure };

/** Groups and roles are looked for by the name they had, people and apps by their account id. */
async function find({ kind, id, name }: Reference): Promise<Found> {
  const asked =
    kind === 'group' || kind === 'role' ? { kind, text: name ?? id } : { kind: 'account' as const, text: id };
  const answer = await call('afterwards/find', asked);
  if (!answer.ok) return { ok: false, failure: answer.failure };
  return { ok: true, things: answer.value.found.map((one) => ({ id: one.id, name: one.name })) };
}

const distinct = (things: readonly Thing[]): Thing[] => [...new Map(things.map((thing) => [thing.id, thing])).values()];

/** What this site has of that which a file names: all its priorities, and those of the file's groups, people, apps and roles that it knows. */
export async function siteThings(
  { policy, names }: PolicyFile,
  priority: readonly Thing[],
): Promise<{ ok: true; site: SiteThings } | { ok: false; failure: Failure }> {
  const known: Record<Exclude<Reference['kind'], 'priority'>, Thing[]> = { group: [], account: [], app: [], role: [] };
  for (const reference of referencesOf(policy, names)) {
    if (reference.kind === 'priority') continue;
    const found = await find(reference);
    if (!found.ok) return found;
    known[reference.kind].push(...found.things);
  }
  const { group, account, app, role } = known;
  const people = { group: distinct(group), account: distinct(account), app: distinct(app) };
  return { ok: true, site: { priority, ...people, role: distinct(role) } };
}
