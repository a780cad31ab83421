import type { SavedDraft } from '../../../src/core/report/saved-draft';
import { plural } from '../../messages/message';
import { DraftsOffer } from './drafts-offer';
import { usePanel } from './panel-context';
import type { Writing } from './use-writing';

type Props = { writing: Writing; keepNow: () => void; areLate?: boolean };

/** What was left unfinished before: offered at the top, or, where it became known late, below. */
export function Offers({ writing, keepNow, areLate = false }: Props) {
  const { words, announce } = usePanel();
  const resume = (draft: SavedDraft): void => {
    keepNow();
    writing.takeOver(draft);
    announce(words.drafts.resumed);
  };
  const discard = (draft: SavedDraft): void => {
    writing.discard(draft.id);
    announce(words.drafts.discarded);
  };
  const drafts = areLate ? writing.lateOffers : writing.offers;
  const isUnsaved = writing.isUnsaved && !areLate;
  return (
    <DraftsOffer
      drafts={drafts}
      title={isUnsaved ? words.drafts.unsaved : plural(words.drafts.title, drafts.length)}
      onResume={resume}
      onDiscard={discard}
      onHide={writing.hideOffers}
    />
  );
}
