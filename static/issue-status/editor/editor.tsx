import { useEffect, useRef } from 'react';

import { issueStatus as words } from '../../messages/issue-status';
import { panel } from '../../messages/panel';
import { useDrafts } from '../../report-form/drafts/use-drafts';
import { focusPlace } from '../../report-form/form/element-of';
import { KeptLine } from '../../report-form/form/kept-line';
import { Offers } from '../../report-form/form/offers';
import { PanelProvider, type PanelView } from '../../report-form/form/panel-context';
import { ReportFields } from '../../report-form/form/report-fields';
import * as rest from '../../report-form/form/show-rest';
import { useAnnouncements } from '../../report-form/form/use-announcements';
import type { RestState } from '../../report-form/form/use-rest';
import { useWriting } from '../../report-form/form/use-writing';
import { useFeedback } from '../../report-form/submit/use-feedback';
import { placeOf } from '../../report-form/look/places';
import type { EditStart } from './edit-start';
import type { ToWrite } from './open-editor';
import { SaveLine } from './save-line';
import { TakeDescription } from './take-description';
import { useSaving } from './use-saving';

/** The editor is fetched as a whole when it is asked for. */
const WHOLE: RestState = { state: 'there', module: rest };

type Props = { toWrite: ToWrite; start: EditStart; onClose: (isSaved: boolean) => void };

/** The same form as in the create dialog. One save is one change of the work item; what is typed and not saved stays in this browser. */
export function Editor({ toWrite, start, onClose }: Props) {
  const { context, policy, report: stored, drafts, model } = toWrite;
  const writing = useWriting({ context, policy, stored, drafts, model });
  const { state, look, change, keeper, projectId, issueId } = writing;
  const { report, wished, beside } = state;
  const saving = useSaving(writing, stored, () => onClose(true));
  const { said, announce } = useAnnouncements(look.left.length, panel);
  const kept = { report, wished, beside, projectId, issueId, handedOver: false, isFiled: saving.isSaved };
  // Suggestions that are given up or taken here count as in the create dialog; a whole report counts there alone.
  const give = useFeedback({ state, look, policy, change, rest: WHOLE }, false);
  const keepNow = useDrafts(keeper, kept, (draftId) => change({ type: 'about', about: { draftId } }));
  const title = useFirstFocus(() =>
    start.point === null ? false : focusPlace(placeOf(start.point, look.report, policy)),
  );
  const view: PanelView = {
    policy,
    state,
    look,
    rest: WHOLE,
    words: panel,
    change,
    jump: (place) => void focusPlace(place),
    announce,
    give,
  };
  const discard = (): void => {
    if (report.about.draftId !== null) writing.discard(report.about.draftId);
    onClose(false);
  };
  const cancel = (): void => {
    keepNow();
    onClose(false);
  };
  return (
    <PanelProvider value={view}>
      <div className="panel">
        <h2 ref={title} tabIndex={-1}>
          {stored === null ? words.editor.first : words.editor.title}
        </h2>
        <Offers writing={writing} keepNow={keepNow} />
        {start.isFirst && writing.offers.length === 0 && <TakeDescription text={toWrite.description} />}
        <ReportFields projectId={null} onDiscard={discard} />
        <SaveLine saving={saving} onCancel={cancel} />
        <KeptLine where={writing.where} />
        <p className="visually-hidden" aria-live="polite">
          {said}
        </p>
      </div>
    </PanelProvider>
  );
}

/** Where the form opens: at the point that was pressed, else at its title. */
function useFirstFocus(goToPoint: () => boolean) {
  const title = useRef<HTMLHeadingElement>(null);
  const first = useRef(goToPoint);
  useEffect(() => {
    if (!first.current()) title.current?.focus();
  }, []);
  return title;
}
