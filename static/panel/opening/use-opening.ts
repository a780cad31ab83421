import { useCallback, useEffect, useState } from 'react';

import { openPanel, type Opening } from './open-panel';

/** What the panel opens with, and anew when asked to. `first` was asked for before anything could be drawn. */
export function useOpening(first: Promise<Opening>): { opening: Opening; tryAgain: () => void } {
  const [opening, setOpening] = useState<Opening>({ state: 'opening' });
  const [asked, setAsked] = useState(first);
  useEffect(() => {
    let isCurrent = true;
    setOpening({ state: 'opening' });
    void asked.then((next) => isCurrent && setOpening(next));
    return () => {
      isCurrent = false;
    };
  }, [asked]);
  return { opening, tryAgain: useCallback(() => setAsked(openPanel()), []) };
}
