import { CreateIssueModal } from '@forge/jira-bridge';

import { emptyReport, type Report } from '../../src/core/report/report';
import { storedValue } from '../../src/core/report/stored-value';
import type { SavedDraft } from '../../src/core/report/saved-draft';
import type { BrowserDrafts } from '../report-form/drafts/browser-drafts';

export type FormPlace = { projectId: string; issueTypeId: string; fieldId: string | null };
type Opening = { place: FormPlace; drafts: BrowserDrafts; draft: SavedDraft | null; value: Report | null };
/** How many work items were made in the dialog. `finished`: so that nothing of the draft is left to do. */
export type FormClosed = { made: number; finished: boolean };

const without = (drafts: readonly SavedDraft[], id: string): SavedDraft[] => drafts.filter((draft) => draft.id !== id);

/** The mark goes, so that a later dialog does not take the draft up by itself. */
const unmarked = (marked: SavedDraft): SavedDraft => {
  const draft = { ...marked };
  delete draft.takeUpAt;
  return draft;
};

/** A draft that came to be only by this opening and that nobody wrote in is nothing to keep. */
function tidy({ drafts, draft }: Opening, made: number, isNew: boolean): boolean {
  const now = draft === null ? undefined : drafts.read()?.find(({ id }) => id === draft.id);
  if (draft === null || now === undefined) return false;
  const isUntouched = now.takeUpAt === draft.takeUpAt;
  const isFinished = made > 0 && now.handedOver === true;
  drafts.change((all) =>
    isFinished || (isNew && isUntouched)
      ? without(all, draft.id)
      : all.map((one) => (one.id === draft.id && isUntouched ? unmarked(one) : one)),
  );
  return isFinished;
}

/**
 * Opens Jira's create dialog. Nothing is created: that is the person's own press. Resolves when it is closed; false when Jira did
 * not open it.
 */
function openModal(opening: Opening, isNew: boolean): Promise<FormClosed | false> {
  const { place, value } = opening;
  const { fieldId, ...context } = place;
  const field = fieldId === null || value === null ? {} : { [fieldId]: storedValue(value) };
  return new Promise((resolve) => {
    const onClose = ({ payload }: { payload?: { issueId: string }[] | undefined }): void => {
      const made = payload?.length ?? 0;
      resolve({ made, finished: tidy(opening, made, isNew) });
    };
    new CreateIssueModal({ context: { ...context, ...field }, onClose }).open().catch(() => {
      tidy(opening, 0, isNew);
      resolve(false);
    });
  });
}

const markOn = (drafts: BrowserDrafts, draft: SavedDraft): SavedDraft => {
  const marked = { ...draft, takeUpAt: Date.now() };
  drafts.change((all) => [marked, ...without(all, draft.id)]);
  return marked;
};

/** An empty form, or one with what a link fills in: by the field's value, and by a draft where Jira hands no value over. */
export function openFilled(
  place: FormPlace,
  drafts: BrowserDrafts,
  report: Report | null,
): Promise<FormClosed | false> {
  if (report === null) return openModal({ place, drafts, draft: null, value: null }, true);
  const [id, now] = [crypto.randomUUID(), Date.now()];
  const value = { ...report, about: { ...report.about, draftId: id } };
  const times = { savedAt: now, startedAt: now };
  const draft = {
    ...({ schemaVersion: 1, id, wished: false, report: value } as const),
    ...times,
    projectId: place.projectId,
  };
  return openModal({ place, drafts, draft: markOn(drafts, draft), value }, true);
}

/** The value only names the draft: what was written stays out of Jira until its form takes it up. */
export const openDraft = (place: FormPlace, drafts: BrowserDrafts, draft: SavedDraft): Promise<FormClosed | false> => {
  const value = { ...emptyReport, about: { ...emptyReport.about, draftId: draft.id } };
  return openModal({ place, drafts, draft: markOn(drafts, draft), value }, false);
};
