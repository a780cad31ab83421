import type { PolicyRows } from '../policy-rows';
import { FILE_VERSION, FORMAT, PolicyFile, type ReferenceNames } from './policy-file';

const onlyOf = (names: Readonly<Record<string, string>>, ids: readonly string[] = []): Record<string, string> =>
  Object.fromEntries(
    [...new Set(ids)].toSorted().flatMap((id) => {
      const name = Object.hasOwn(names, id) ? names[id] : undefined;
      return name === undefined ? [] : [[id, name] as const];
    }),
  );

/**
 * The policy as the text of a file, UTF-8, with the names that it needs and no others. The same policy and names always give
 * the same bytes: settings stand in the schema's order, whatever order they came in. Throws for what is no policy.
 */
export function exportPolicy(policy: PolicyRows, names: ReferenceNames): string {
  const { groups = [], accounts = [], apps = [] } = policy.exemptions ?? {};
  const file = PolicyFile.parse({
    format: FORMAT,
    schemaVersion: FILE_VERSION,
    names: {
      groups: onlyOf(names.groups, groups),
      accounts: onlyOf(names.accounts, accounts),
      apps: onlyOf(names.apps, apps),
    },
    policy,
  });
  return `${JSON.stringify(file, null, 2)}\n`;
}
