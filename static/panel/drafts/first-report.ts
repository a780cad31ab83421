import type { Report } from '../../../src/core/report/report';
import type { SavedDraft } from '../../../src/core/report/saved-draft';
import { newReport } from '../state/panel-state';
import { joinTooLong } from '../state/too-long';
import { isSameDraft, isWorthKeeping } from './draft-list';

export type Start = {
  report: Report;
  wished: boolean;
  /** Unfinished reports to offer, never to force. */
  offers: SavedDraft[];
  /** Changes to this very report that were typed before and not saved. */
  unsaved: SavedDraft | null;
  /** The draft that has become this report: it is not needed any more. */
  filed: string | null;
};

type Knows = {
  stored: Report | null;
  drafts: readonly SavedDraft[];
  projectId: string | null;
  /** In the create dialog nobody else can have changed the value meanwhile. */
  isCreate: boolean;
  newId: string;
};

const typed = ({ report, tooLong }: SavedDraft): Report => joinTooLong(report, tooLong ?? {});

/** A draft holds only what was chosen; what was handed over holds what stood preselected too. */
const preselectedLike = (stored: Report, draft: Report): Report => ({
  ...draft,
  about: {
    ...draft.about,
    route: draft.about.route ?? stored.about.route,
    category: draft.about.category ?? stored.about.category,
  },
});

/** What a person meets when the panel opens. Pure. */
export function firstReport({ stored, drafts, projectId, isCreate, newId }: Knows): Start {
  const isOfHere = (draft: SavedDraft): boolean => draft.projectId === null || draft.projectId === projectId;
  if (stored === null || !isWorthKeeping(stored)) {
    const report = newReport(stored?.about.draftId ?? newId);
    const offers = isCreate
      ? drafts.filter((draft) => isOfHere(draft) && isWorthKeeping(draft.report, draft.tooLong))
      : [];
    return { report: stored ?? report, wished: false, offers, unsaved: null, filed: null };
  }
  const own = drafts.find(({ id }) => id === stored.about.draftId) ?? null;
  const report = stored.about.draftId === null ? { ...stored, about: { ...stored.about, draftId: newId } } : stored;
  const none = { offers: [], unsaved: null, filed: null };
  if (own === null) return { report, wished: false, ...none };
  if (isCreate) return { report: typed(own), wished: own.wished, ...none };
  if (isSameDraft({ ...own, report: preselectedLike(stored, own.report) }, { report: stored }))
    return { report, wished: own.wished, ...none, filed: own.id };
  return { report, wished: false, ...none, unsaved: own };
}

/** The draft as it was typed. */
export const resumed = (draft: SavedDraft): { report: Report; wished: boolean } => ({
  report: typed(draft),
  wished: draft.wished,
});
