import type { Report } from '../../../src/core/report/report';
import { nothingBeside, type Beside, type SavedDraft } from '../../../src/core/report/saved-draft';
import { newReport } from '../state/panel-state';
import { joinTooLong } from '../state/too-long';
import { isSameDraft, isWorthKeeping } from './draft-list';

export type Start = {
  report: Report;
  wished: boolean;
  beside: Beside;
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
  /** The work item whose field is edited; null where there is none yet. */
  issueId: string | null;
  /** In the create dialog nobody else can have changed the value meanwhile. */
  isCreate: boolean;
  newId: string;
  /** Milliseconds since 1970. */
  now: number;
};

/** Milliseconds that Jira may need to open its dialog around a draft that was asked for elsewhere. */
const TAKE_UP_WITHIN = 20_000;

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

const worthOffering = (draft: SavedDraft): boolean => isWorthKeeping(draft.report, draft.tooLong, draft.beside);

/** The draft of this very report: by the work item, which also knows reports that no panel wrote; else by its id. */
const ownDraft = ({ stored, drafts, issueId }: Knows): SavedDraft | null =>
  drafts.find((draft) => issueId !== null && draft.issueId === issueId) ??
  drafts.find(({ id }) => id === stored?.about.draftId) ??
  null;

/** Unfinished reports of this space that are for new work items. */
export const offersFor = ({ drafts, projectId }: Pick<Knows, 'drafts' | 'projectId'>): SavedDraft[] =>
  drafts.filter(
    (draft) =>
      draft.issueId === undefined &&
      (draft.projectId === null || draft.projectId === projectId) &&
      worthOffering(draft),
  );

/**
 * The draft for which the app's own page opened this dialog. It says so twice, because that Jira puts a value into an app's field
 * is unverified: by a value that only names the draft, and by a mark on the draft.
 */
const wantedDraft = (knows: Knows): SavedDraft | null =>
  knows.isCreate
    ? (ownDraft(knows) ??
      offersFor(knows).find(({ takeUpAt }) => takeUpAt !== undefined && knows.now - takeUpAt < TAKE_UP_WITHIN) ??
      null)
    : null;

function startEmpty(knows: Knows): Start {
  const { stored, isCreate, newId } = knows;
  const unsaved = isCreate ? null : ownDraft(knows);
  return {
    report: stored ?? newReport(newId),
    wished: false,
    beside: nothingBeside,
    offers: isCreate ? offersFor(knows) : [],
    unsaved: unsaved !== null && worthOffering(unsaved) ? unsaved : null,
    filed: null,
  };
}

/** What a person meets when the panel opens. Pure. */
export function firstReport(knows: Knows): Start {
  const { stored, isCreate, newId } = knows;
  const none = { beside: nothingBeside, offers: [], unsaved: null, filed: null };
  if (stored === null || !isWorthKeeping(stored)) {
    const wanted = wantedDraft(knows);
    return wanted === null ? startEmpty(knows) : { ...none, ...resumed(wanted) };
  }
  const own = ownDraft(knows);
  const report = stored.about.draftId === null ? { ...stored, about: { ...stored.about, draftId: newId } } : stored;
  if (own === null) return { report, wished: false, ...none };
  if (isCreate) return { ...none, ...resumed(own) };
  if (isSameDraft({ ...own, report: preselectedLike(stored, own.report) }, { report: stored }))
    return { report, wished: own.wished, ...none, filed: own.id };
  return { report, wished: false, ...none, unsaved: own };
}

/** The draft as it was typed. */
export const resumed = (draft: SavedDraft): Pick<Start, 'report' | 'wished' | 'beside'> => ({
  report: typed(draft),
  wished: draft.wished,
  beside: draft.beside ?? nothingBeside,
});
