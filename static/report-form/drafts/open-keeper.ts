import type { Policy } from '../../../src/core/policy/policy';
import type { SavedDraft } from '../../../src/core/report/saved-draft';
import { keepCopy } from '../submit/call-panel';
import { isPersonal, soundsPersonal } from '../look/route-of';
import type { FrameContext } from '../opening/frame-context';
import { browserDrafts, type BrowserDrafts } from './browser-drafts';
import { draftKeeper, type DraftKeeper, type KeptWhere } from './draft-keeper';

/** The drafts of this account on this site; a shared computer keeps them apart. */
export const draftsInBrowser = ({ accountId, cloudId }: FrameContext): BrowserDrafts =>
  browserDrafts(() => window.localStorage, `preflight.drafts.${cloudId ?? ''}.${accountId ?? ''}`);

/** Why an answer did not fit, in own words, stays in the browser. */
const withoutOwnWords = (draft: SavedDraft): SavedDraft =>
  draft.beside === undefined ? draft : { ...draft, beside: { ...draft.beside, ownWords: {} } };

/** The keeper of this panel: browser storage first, the copy in Forge's storage when typing rests. */
export function openKeeper(
  context: FrameContext,
  policyNow: () => Policy,
  stored: readonly SavedDraft[] | null,
  tell: (where: KeptWhere) => void,
): DraftKeeper {
  return draftKeeper({
    browser: draftsInBrowser(context),
    stored,
    keepCopy: async (drafts) => (await keepCopy({ drafts: drafts.map(withoutOwnWords) })).ok,
    mayLeave: ({ report, beside }) =>
      !isPersonal(report, policyNow()) && !soundsPersonal(report, policyNow(), beside?.notes),
    tell,
    now: Date.now,
    newId: () => crypto.randomUUID(),
  });
}
