import { useEffect, useState } from 'react';

import type { SavedDraft } from '../../../src/core/report/saved-draft';
import type { DraftKeeper } from '../drafts/draft-keeper';
import { offersFor, type Start } from '../drafts/first-report';

export type OffersShown = {
  /** What is still offered from before. */
  offers: readonly SavedDraft[];
  /** The same, known only after the boxes were painted: offered below them, so that nothing moves. */
  lateOffers: readonly SavedDraft[];
  /** The offer is about this very report and not about others. */
  isUnsaved: boolean;
  withdraw: (id: string) => void;
  hideOffers: () => void;
};

const without = (id: string) => (drafts: readonly SavedDraft[]) => drafts.filter((draft) => draft.id !== id);

/** @param stored what storage holds of this person's; `null` as long as that is not known */
export function useOffers(
  start: Start,
  keeper: DraftKeeper,
  stored: readonly SavedDraft[] | null,
  projectId: string | null,
): OffersShown {
  const [offers, setOffers] = useState<readonly SavedDraft[]>(start.unsaved === null ? start.offers : [start.unsaved]);
  const [lateOffers, setLateOffers] = useState<readonly SavedDraft[]>([]);
  useEffect(() => {
    if (stored === null) return;
    const offered = offersFor({ drafts: keeper.adopt(stored), projectId });
    if (offered.length > 0) setLateOffers(offered);
  }, [stored, keeper, projectId]);
  const setters = [setOffers, setLateOffers];
  return {
    ...{ offers, lateOffers, isUnsaved: start.unsaved !== null },
    withdraw: (id) => setters.forEach((set) => set(without(id))),
    hideOffers: () => setters.forEach((set) => set([])),
  };
}
