import { guardedSiteIds } from '../judge/facts/is-guarded';
import type { Policy } from '../policy/policy';
import type { FormScriptData } from './form-script-data';

/**
 * The policy as the form script needs it: a few hundred characters, at most 60 priorities. For a space that observes, none of
 * them is guarded or hidden: the script leaves every choice alone.
 */
export function projectFormScript(policy: Policy, observes = false): FormScriptData {
  const guarded = observes ? [] : guardedSiteIds(policy);
  const titles = new Map(policy.levels.map(({ id, title }) => [id, title]));
  return {
    schemaVersion: 1,
    revision: policy.revision,
    priorities: policy.sitePriorities.map(({ id, name, level }) => ({
      id,
      title: (level === null ? undefined : titles.get(level)) ?? name,
      guarded: guarded.includes(id),
      hidden: !observes && level === null,
    })),
  };
}
