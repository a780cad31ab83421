import type { Feedback } from '../../../src/core/feedback/feedback';
import { itemApplies } from '../../../src/core/judge/facts/item-is-done';
import type { Policy } from '../../../src/core/policy/policy';
import type { Report } from '../../../src/core/report/report';
import type { Beside } from '../../../src/core/report/saved-draft';
import { askAboutImpact } from '../../../src/core/suggest/ask-about-impact';
import { proposeTicks } from '../../../src/core/suggest/propose-ticks';
import type { Look } from '../look/look';

type Seen = { look: Pick<Look, 'verdict' | 'report'>; beside: Beside; policy: Policy };

const draftOf = (report: Report, description: string) =>
  ({ operation: 'create', summary: '', description, priority: null, report }) as const;

function onCategory({ look: { verdict, report } }: Seen): Feedback[] {
  const { value } = verdict.category;
  const chosen = report.about.category;
  if (value === null) return [];
  if (chosen === null) return [{ about: 'category', id: value, kind: 'dismissed' }];
  return [{ about: 'category', id: value, kind: chosen === value ? 'accepted' : 'corrected' }];
}

/** Steps that the words spoke for: the tick stands, or it does not. */
function onTicks({ look: { report }, policy }: Seen): Feedback[] {
  const proposed = proposeTicks(draftOf({ ...report, done: {} }, ''), policy).map(({ id }) => id);
  return policy.items
    .filter((item) => proposed.includes(item.id) && itemApplies(item, report))
    .map(({ id }) => ({ about: 'tick', id, kind: report.done[id] === true ? 'accepted' : 'dismissed' }));
}

/** Questions about how bad it is; one that nobody answered is not counted. */
function onImpact({ look: { report }, beside, policy }: Seen): Feedback[] {
  const stated = report.impact.blockingKind;
  const unstated = { ...report, impact: { ...report.impact, blockingKind: null } };
  return askAboutImpact(draftOf(unstated, beside.notes), policy).flatMap<Feedback>(({ blockingKind: id }) => {
    if (stated === id) return [{ about: 'impact', id, kind: 'accepted' }];
    if (stated !== null) return [{ about: 'impact', id, kind: 'corrected' }];
    return beside.notThisCase.includes(id) ? [{ about: 'impact', id, kind: 'dismissed' }] : [];
  });
}

const onAnswers = ({ beside, policy }: Seen): Feedback[] =>
  policy.answersInstead
    .filter(({ id }) => beside.notThisCase.includes(id))
    .map(({ id }) => {
      const reason = beside.reasons[id];
      return { about: 'answer', id, kind: 'dismissed', ...(reason === undefined ? {} : { reason }) };
    });

const onDuplicates = ({ beside }: Seen): Feedback[] =>
  beside.differentFrom.length === 0 ? [] : [{ about: 'duplicate', id: 'different', kind: 'dismissed' }];

/** What became of everything that was suggested for a report, once it is complete. */
export const feedbackOnReport = (seen: Seen): Feedback[] =>
  [onCategory, onTicks, onImpact, onAnswers, onDuplicates].flatMap((on) => on(seen));
