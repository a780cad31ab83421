import { useCallback, useEffect, useState } from 'react';

import { openPanel, type Opening } from './open-panel';

/** What the panel opens with, and anew when asked to. `first` was asked for before anything could be drawn; `known`: it came already. */
export function useOpening(first: Promise<Opening>, known: Opening | null): { opening: Opening; tryAgain: () => void } {
  const [opening, setOpening] = useState<Opening>(known ?? { state: 'opening' });
  const [asked, setAsked] = useState(known === null ? first : null);
  useEffect(() => {
    if (asked === null) return;
    let isCurrent = true;
    setOpening({ state: 'opening' });
    void asked.then((next) => isCurrent && setOpening(next));
    return () => {
      isCurrent = false;
    };
  }, [asked]);
  return { opening, tryAgain: useCallback(() => setAsked(openPanel()), []) };
}
