import * as z from 'zod/mini';

import { fitsStorage } from '../fits-storage';
import { PolicyRows } from '../policy-rows';
import type { PolicyProblem } from '../portable/policy-problem';
import { policyProblems } from '../portable/policy-problems';
import { applied, changedOf, Difference, isPlain } from './policy-difference';
import { sectionsOf } from './sections-of';

/** What a space says otherwise than the site, by section; a section of which it says nothing is the site's. */
export const PolicyOverride = z.object({
  schemaVersion: z.literal(1),
  sections: z.record(z.string().check(z.maxLength(40)), Difference),
});
export type PolicyOverride = z.infer<typeof PolicyOverride>;
export type Origin = 'site' | 'space';
export type Effective =
  | {
      ok: true;
      policy: PolicyRows;
      /** By `section`, and by `section.id` for rows and entries. */ origins: Record<string, Origin>;
    }
  /** The site changed under the override so that the two no longer make a policy. */
  | { ok: false; problems: PolicyProblem[] };

const sectionOf = (policy: PolicyRows, section: string): unknown => Reflect.get(policy, section);

/** Row by row a policy that differs throughout would take more than it is long itself: then its sections are kept whole. */
const fitting = (override: PolicyOverride, policy: PolicyRows): PolicyOverride =>
  fitsStorage(override)
    ? override
    : {
        ...override,
        sections: Object.fromEntries(
          Object.entries(override.sections).map(([section, difference]) => [
            section,
            'set' in difference ? { whole: sectionOf(policy, section) } : difference,
          ]),
        ),
      };

/** Only the differences: the smallest override with which the site's policy becomes this one. Fits one value of storage. */
export function overrideOf(site: PolicyRows, policy: PolicyRows): PolicyOverride {
  const sections = [...new Set([...sectionsOf(site), ...sectionsOf(policy)])].flatMap((section) => {
    const difference = changedOf(sectionOf(site, section), sectionOf(policy, section));
    return difference === null ? [] : [[section, difference] as const];
  });
  return fitting({ schemaVersion: 1, sections: Object.fromEntries(sections) }, policy);
}

/** By `section`, and by `section.id` for rows and entries: whether the site or the space said so. */
export function originsOf(policy: PolicyRows, { sections }: PolicyOverride): Record<string, Origin> {
  const origins = new Map<string, Origin>();
  for (const section of sectionsOf(policy)) {
    const difference = Object.hasOwn(sections, section) ? sections[section] : undefined;
    const value = sectionOf(policy, section);
    origins.set(section, difference === undefined ? 'site' : 'space');
    if (difference !== undefined && !('set' in difference)) continue;
    const ids = isPlain(value) ? Object.keys(value) : Array.isArray(value) ? value.flatMap(idOf) : [];
    for (const id of ids)
      origins.set(`${section}.${id}`, difference?.set.some((one) => one.id === id) === true ? 'space' : 'site');
  }
  return Object.fromEntries(origins);
}
const idOf = (row: unknown): string[] => (isPlain(row) && typeof row['id'] === 'string' ? [row['id']] : []);

/** What holds in a space, and for each value whether the site or the space said so. */
export function effectivePolicy(site: PolicyRows, override: PolicyOverride): Effective {
  const all = new Set([...sectionsOf(site), ...Object.keys(override.sections)]);
  const merged = [...all].flatMap((section) => {
    const difference = Object.hasOwn(override.sections, section) ? override.sections[section] : undefined;
    const value = difference === undefined ? sectionOf(site, section) : applied(sectionOf(site, section), difference);
    return value === undefined ? [] : [[section, value] as const];
  });
  const { schemaVersion, revision } = site;
  const given = { schemaVersion, revision, ...Object.fromEntries(merged) };
  const problems = policyProblems(given, site.language);
  if (problems.length > 0) return { ok: false, problems };
  const policy = PolicyRows.parse(given);
  return { ok: true, policy, origins: originsOf(policy, override) };
}
