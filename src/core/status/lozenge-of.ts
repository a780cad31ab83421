import { say } from '../judge/sentences/say';
import type { Lozenge, LozengeType, Status } from './status';

const lozenge = (label: string, type: LozengeType): Lozenge => ({ label, type });

/** What stands beside the panel's name on the work item. */
export function lozengeOf(status: Status): Lozenge {
  switch (status.state) {
    case 'none':
      return lozenge(say('status.none', {}), 'default');
    case 'unreadable':
      return lozenge(say('status.unreadable', {}), 'moved');
    case 'newer':
      return lozenge(say('status.newer', {}), 'default');
    case 'elsewhere':
      return lozenge(say('status.elsewhere', {}), 'moved');
    case 'counted': {
      const counts = { done: String(status.done), all: String(status.all) };
      return lozenge(say(status.of === 'checklist' ? 'status.checklist' : 'status.parts', counts), 'inprogress');
    }
    case 'ready':
      return status.level === null
        ? lozenge(say('status.complete', {}), 'success')
        : lozenge(say('status.ready', { level: status.level }), 'success');
  }
}

/** No settings for this space: nothing is judged here. */
export const notSetUp = (): Lozenge => lozenge(say('status.not-set-up', {}), 'default');
/** Settings, field or work item could not be read: nothing is claimed. */
export const notChecked = (): Lozenge => lozenge(say('status.not-checked', {}), 'default');
