import { useEffect, useRef, useState } from 'react';

import { LONGEST_ANSWER, type Report } from '../../../src/core/report/report';
import { nothingBeside, type Beside, type SavedDraft } from '../../../src/core/report/saved-draft';
import { splitTooLong } from '../state/too-long';
import { whenLeaving } from '../submit/when-leaving';
import { isSameBeside, isSameDraft, isWorthKeeping } from './draft-list';
import type { DraftKeeper } from './draft-keeper';

/** Milliseconds without a change before the browser's copy is written. */
const REST = 300;

type Writing = {
  report: Report;
  wished: boolean;
  beside: Beside;
  projectId: string | null;
  issueId: string | null;
  handedOver: boolean;
  /** Saved on its work item as it stands: no draft is needed. */
  isFiled: boolean;
};

/** Nothing at all where there is nothing: a draft of before has none either. */
const besideOf = ({ beside }: Writing): Pick<SavedDraft, 'beside'> => {
  const kept = beside.notes.length > LONGEST_ANSWER ? { ...beside, notes: '' } : beside;
  return isSameBeside(kept, nothingBeside) ? {} : { beside: kept };
};

const draftOf = (writing: Writing, id: string, startedAt: number): SavedDraft => {
  const { report: typed, wished, projectId, issueId, handedOver } = writing;
  const { report, tooLong } = splitTooLong(typed);
  const long = Object.keys(tooLong).length > 0 ? { tooLong } : {};
  const of = issueId === null ? {} : { issueId };
  return {
    schemaVersion: 1,
    id,
    savedAt: Date.now(),
    startedAt,
    projectId,
    ...of,
    wished,
    report,
    ...long,
    ...besideOf(writing),
    handedOver,
  };
};

/** Keeps one report in step with what is typed; one that was emptied again, or saved, is no draft any more. */
function keep(keeper: DraftKeeper, writing: Writing, openedAt: number): string | null {
  const id = writing.report.about.draftId;
  if (id === null) return null;
  const kept = keeper.list().find((one) => one.id === id);
  const draft = draftOf(writing, id, kept?.startedAt ?? openedAt);
  if (writing.isFiled || !isWorthKeeping(draft.report, draft.tooLong, draft.beside)) {
    if (kept !== undefined) keeper.discard(id);
    return id;
  }
  const isKept =
    kept !== undefined &&
    isSameDraft(kept, draft) &&
    isSameBeside(kept.beside, draft.beside) &&
    kept.wished === draft.wished &&
    kept.handedOver === draft.handedOver;
  return isKept ? id : keeper.save(draft);
}

/**
 * Keeps what is typed: 300 ms after the last change, and at once when the frame may be gone in a moment.
 * @returns keeps it now
 * @param onNewId another tab wrote the same draft, so this one goes on under an id of its own
 */
export function useDrafts(keeper: DraftKeeper, writing: Writing, onNewId: (id: string) => void): () => void {
  const newest = useRef({ writing, onNewId });
  const [opened] = useState(() => JSON.stringify(writing.report));
  const [openedAt] = useState(() => Date.now());
  useEffect(() => {
    newest.current = { writing, onNewId };
  });
  const keepNow = useRef(() => {
    const { writing: now, onNewId: tell } = newest.current;
    const id = keep(keeper, now, openedAt);
    if (id !== null && id !== now.report.about.draftId) tell(id);
  }).current;
  const text = JSON.stringify(writing);
  const isUntouched = JSON.stringify(writing.report) === opened && !writing.wished;
  useEffect(() => {
    if (isUntouched) return;
    const timer = setTimeout(keepNow, REST);
    return () => clearTimeout(timer);
  }, [text, isUntouched, keepNow]);
  useEffect(() => {
    const leave = (): void => {
      const { report, wished } = newest.current.writing;
      if (JSON.stringify(report) !== opened || wished) keepNow();
    };
    return whenLeaving(leave);
  }, [keepNow, opened]);
  return keepNow;
}
