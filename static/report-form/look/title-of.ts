import type { Policy } from '../../../src/core/policy/policy';
import type { Words } from '../form/panel-context';
import { message } from '../../messages/message';
import { REASON } from '../state/too-long';
import { guardedLevel } from './guarded-level';
import type { Place } from './places';

const titled = (rows: readonly { id: string; title: string }[], id: string): string | undefined =>
  rows.find((row) => row.id === id)?.title;

function titleInPolicy(place: Place, policy: Policy): string | undefined {
  const dot = place.indexOf('.');
  const id = place.slice(dot + 1);
  switch (place.slice(0, dot)) {
    case 'answers':
      return titled(policy.parts, id);
    case 'done':
    case 'couldNot':
      return titled(policy.items, id) ?? titled(policy.checklist, id);
    case 'evidence':
      return policy.items.find((item) => item.id === id)?.proof?.prompt;
    default:
      return undefined;
  }
}

/** What a place is called on the screen. */
export function titleOf(place: Place, policy: Policy, words: Words): string {
  const fixed: Record<string, string> = {
    'about.route': words.places.route,
    'about.category': words.category.label,
    'about.kind': words.kind.legend,
    'impact.canMoveOn': words.impact.canMoveOn,
    'impact.blockingKind': words.impact.blockingKind,
    'impact.affected': words.impact.affected,
    [REASON]: message(words.places.reason, { level: guardedLevel(policy)?.title ?? '' }),
    priority: words.places.priority,
  };
  return fixed[place] ?? titleInPolicy(place, policy) ?? place;
}
