import type { SavedDraft } from '../../../src/core/report/saved-draft';
import { plural } from '../../messages/message';
import { DraftsOffer } from './drafts-offer';
import { usePanel } from './panel-context';
import type { Writing } from './use-writing';

type Props = { writing: Writing; keepNow: () => void };

/** What was left unfinished before, offered at the top. */
export function Offers({ writing, keepNow }: Props) {
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
  return (
    <DraftsOffer
      drafts={writing.offers}
      title={writing.isUnsaved ? words.drafts.unsaved : plural(words.drafts.title, writing.offers.length)}
      onResume={resume}
      onDiscard={discard}
      onHide={writing.hideOffers}
    />
  );
}
