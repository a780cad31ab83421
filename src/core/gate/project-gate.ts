import { guardedSiteIds, levelOf } from '../judge/facts/is-guarded';
import { sayBehind } from '../judge/sentences/say-behind';
import type { Policy } from '../policy/policy';
import { GateConfig, SpaceRows, type GateRows } from './gate-config';
import { REFUSAL_CODE } from './gate-lists';
import { rowsOf } from './gate-rows';

/**
 * The rows of a policy, for the project property `preflight-gate`. At most 30,000 bytes of JSON for every policy that
 * `Policy` accepts; a policy that never went through it and is too large is a bug and throws.
 */
export function projectRows(policy: Policy): GateRows {
  const rows = rowsOf(policy);
  if (rows === null) throw new Error('The policy has more alternatives than the gate can hold.');
  return rows;
}

const whenUnreadable = (policy: Policy): GateConfig['o'] =>
  policy.gate.whenUnreadable === 'open'
    ? true
    : `${sayBehind(policy.language, 'gate.unreadable', {})} (${REFUSAL_CODE})`;

/** `customfield_N` of the report, and of the rulings where the site has that field. */
type GateFields = { fieldId: string; rulingId?: string | null };

/** Lists for any priority stand in the rows of a strict policy alone, so that only rows of the same strictness fit. */
const defaultRows = (policy: Policy, site: Policy | null): GateRows =>
  projectRows(site?.gate.strict === policy.gate.strict ? site : policy);

/**
 * The gate's `config` (write it as JSON, at most 32 KB): its own settings, and the rows of the site default, so that spaces
 * which share a workflow and differ in their rows want the same of it. Without a site default they are the policy's.
 */
export function projectGate(
  policy: Policy,
  { fieldId, rulingId = null, site = null }: GateFields & { site?: Policy | null },
): GateConfig {
  return GateConfig.parse({
    ...defaultRows(policy, site),
    f: fieldId,
    x: rulingId ?? 'none',
    g: listsByPriority(policy),
    o: whenUnreadable(policy),
  });
}

/** `observes`: whatever hangs on the space's workflows lets everything pass that it can read. */
type SpaceFields = GateFields & { issueTypeIds: readonly string[]; observes?: boolean | undefined };

/** No list names a thing, so nothing is open; see `GateRows`. */
const passingAll = (rows: GateRows): GateRows => ({
  ...rows,
  ...{ v: 0, q1: [], qnull: [], q: [], u1: [], unull: [], u: [], s1: [], snull: [], s: [] },
});

/** The project property of a covered space: at most 32,768 characters of JSON for every policy that `Policy` accepts. */
export function projectSpaceRows(
  policy: Policy,
  { fieldId, rulingId = null, issueTypeIds, observes = false }: SpaceFields,
): SpaceRows {
  const rows = projectRows(policy);
  return SpaceRows.parse({
    ...(observes ? passingAll(rows) : rows),
    f: fieldId,
    x: rulingId ?? 'none',
    g: observes ? {} : guardedLists(policy),
    o: whenUnreadable(policy),
    y: issueTypeIds,
  });
}

const guardedLists = (policy: Policy): Record<string, 'q' | 'u'> =>
  Object.fromEntries(
    guardedSiteIds(policy).map((id): [string, 'q' | 'u'] => [id, levelOf(id, policy) === null ? 'u' : 'q']),
  );

/** Guarded priorities by id, unlisted ones apart. Where the policy is strict, every other one too, and none at all. */
function listsByPriority(policy: Policy): Record<string, 'q' | 'u' | 's'> {
  const guarded = guardedLists(policy);
  if (!policy.gate.strict) return guarded;
  const others = [...policy.sitePriorities.map(({ id }) => id), 'null', ''];
  return { ...Object.fromEntries(others.map((id): [string, 's'] => [id, 's'])), ...guarded };
}

/** The things that the field's own validation asks for, as its expression reads them. */
export function projectFieldValidation(policy: Policy): Pick<GateRows, 'b' | 'p' | 'w'> & { things: GateRows['q1'] } {
  const { b, p, w, v, q1 } = projectRows(policy);
  return { b, p, w, things: q1.slice(1, v) };
}
