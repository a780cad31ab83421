import { sayBehind } from '../judge/sentences/say-behind';
import type { Policy } from '../policy/policy';
import type { Lozenge, LozengeType, Status } from './status';

/** The language where there is no policy to tell one. */
const NO_POLICY = 'en';

const lozenge = (label: string, type: LozengeType): Lozenge => ({ label, type });

/** What stands beside the panel's name on the work item, in the language of the policy: everybody sees the same one. */
export function lozengeOf(status: Status, { language }: Pick<Policy, 'language'>): Lozenge {
  switch (status.state) {
    case 'none':
      return lozenge(sayBehind(language, 'status.none', {}), 'default');
    case 'unreadable':
      return lozenge(sayBehind(language, 'status.unreadable', {}), 'moved');
    case 'newer':
      return lozenge(sayBehind(language, 'status.newer', {}), 'default');
    case 'elsewhere':
      return lozenge(sayBehind(language, 'status.elsewhere', {}), 'moved');
    case 'counted': {
      const counts = { done: String(status.done), all: String(status.all) };
      return lozenge(
        sayBehind(language, status.of === 'checklist' ? 'status.checklist' : 'status.parts', counts),
        'inprogress',
      );
    }
    case 'refused':
      return lozenge(sayBehind(language, 'status.refused', { level: status.level }), 'removed');
    case 'ready':
      return status.level === null
        ? lozenge(sayBehind(language, 'status.complete', {}), 'success')
        : lozenge(sayBehind(language, 'status.ready', { level: status.level }), 'success');
  }
}

/** No settings for this space: nothing is judged here. */
export const notSetUp = (): Lozenge => lozenge(sayBehind(NO_POLICY, 'status.not-set-up', {}), 'default');
/** Settings, field or work item could not be read: nothing is claimed. */
export const notChecked = (): Lozenge => lozenge(sayBehind(NO_POLICY, 'status.not-checked', {}), 'default');
