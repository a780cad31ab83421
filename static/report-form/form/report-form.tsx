import { useState, type ReactNode } from 'react';

import type { Policy } from '../../../src/core/policy/policy';
import type { Report } from '../../../src/core/report/report';
import { panel as words } from '../../messages/panel';
import { plural } from '../../messages/message';
import { useDrafts } from '../drafts/use-drafts';
import { guardedLevel } from '../look/guarded-level';
import { placeOf } from '../look/places';
import { routeOf } from '../look/route-of';
import { experienceOf, issueIdOf } from '../opening/frame-context';
import type { DialogPriority } from '../state/panel-state';
import { useFeedback } from '../submit/use-feedback';
import { useSubmit, type SubmitMode } from '../submit/use-submit';
import { focusPlace } from './element-of';
import { KeptLine } from './kept-line';
import { Offers } from './offers';
import { PanelProvider, type PanelView } from './panel-context';
import { ReportFields } from './report-fields';
import { SaveBar } from './save-bar';
import { SubmitFailure } from './submit-failure';
import { useAnnouncements } from './use-announcements';
import { useRest, type RestState } from './use-rest';
import { useFrameEvents } from './use-frame-events';
import { useStatusJumps, type Point } from './use-status-jumps';
import { useWriting, type Writing, type WritingStart } from './use-writing';

/** A work item that exists changes only when its person asks: each submit there is an entry in its history. */
const MODES: Record<ReturnType<typeof experienceOf>, SubmitMode> = {
  create: 'at-once',
  transition: 'on-change',
  view: 'never',
};

/**
 * Ties the report that is written to Jira's dialog, to the drafts and to the form script.
 * `notes`: what is to be said of the rules, below all that a person writes in.
 */
export function ReportForm({ notes, ...from }: WritingStart & { notes?: ReactNode }) {
  const writing = useWriting(from);
  const { policy } = from;
  const mode = MODES[experienceOf(from.context)];
  const rest = useRest();
  const { submitting, isFiled, keepNow, save, give } = useFiling(writing, policy, mode, rest);
  const { said, announce } = useAnnouncements(writing.look.left.length, words);
  useTalk(writing, from, announce);
  const { state, look, change } = writing;
  const show = (point: Point): boolean => focusPlace(placeOf(point, look.report, policy));
  useStatusJumps(issueIdOf(from.context), rest.state === 'coming' ? null : show);
  const view: PanelView = {
    policy,
    observes: from.observes,
    state,
    look,
    rest,
    words,
    change,
    jump: (place) => void focusPlace(place),
    announce,
    give,
  };
  return (
    <PanelProvider value={view}>
      <Offers writing={writing} keepNow={keepNow} />
      <ReportFields
        projectId={issueIdOf(from.context) === null ? writing.projectId : null}
        onDiscard={() => discardOwn(writing)}
      />
      {submitting.state === 'failed' && <SubmitFailure onTryAgain={submitting.submitNow} />}
      {mode === 'never' && rest.state !== 'coming' && (
        <SaveBar
          isSaved={isFiled && submitting.state === 'sent'}
          isSaving={submitting.state === 'sending'}
          onSave={save}
        />
      )}
      {rest.state !== 'coming' && <Offers writing={writing} keepNow={keepNow} areLate />}
      {notes}
      {rest.state !== 'coming' && <KeptLine where={writing.where} />}
      <p className="visually-hidden" aria-live="polite">
        {said}
      </p>
    </PanelProvider>
  );
}

const discardOwn = ({ state, discard, startAnew }: Writing): void => {
  if (state.report.about.draftId !== null) discard(state.report.about.draftId);
  startAnew();
};

type Filing = { submitting: ReturnType<typeof useSubmit>; isFiled: boolean } & {
  keepNow: () => void;
  save: () => void;
  give: ReturnType<typeof useFeedback>;
};

/** Hands the report over and keeps its draft until it is saved as it stands, with nothing left out for its length. */
function useFiling(
  { look, state, keeper, projectId, issueId, change }: Writing,
  policy: Policy,
  mode: SubmitMode,
  rest: RestState,
): Filing {
  const submitting = useSubmit(look.submit, mode);
  const [saved, setSaved] = useState<Report | null>(null);
  const { report, wished, beside } = state;
  const isFiled = saved === report && submitting.state !== 'failed' && Object.keys(look.tooLong).length === 0;
  const isForJira = routeOf(look.report, policy)?.inJira !== false;
  const handedOver = submitting.state === 'sent' && isForJira && look.left.length === 0;
  const give = useFeedback({ state, look, policy, change, rest }, mode === 'at-once' && handedOver);
  const keepNow = useDrafts(keeper, { report, wished, beside, projectId, issueId, handedOver, isFiled }, (draftId) =>
    change({ type: 'about', about: { draftId } }),
  );
  const save = (): void => {
    setSaved(report);
    submitting.submitNow();
  };
  return { submitting, isFiled, keepNow, save, give };
}

function useTalk({ look, state, change }: Writing, { policy }: WritingStart, announce: (text: string) => void): void {
  const open = policy.checklist.filter(({ id }) => look.verdict.blocker.outstanding.includes(id));
  const outstanding = open.map(({ id, title }) => ({ id, title }));
  const onSummary = (summary: string): void => change({ type: 'summary', summary });
  const onPriority = (priority: DialogPriority): void => {
    change({ type: 'priority', priority });
    const level = guardedLevel(policy)?.title ?? '';
    if (priority.refused) announce(plural(words.guarded.refused, open.length, { level }));
  };
  useFrameEvents({ outstanding, wished: state.wished }, { onPriority, onSummary });
}
