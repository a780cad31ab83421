import { useCallback, useEffect, useState } from 'react';

import { openPanel, type Opening } from './open-panel';

/** Opens the panel when it shows, and again when asked to. */
export function useOpening(): { opening: Opening; tryAgain: () => void } {
  const [opening, setOpening] = useState<Opening>({ state: 'opening' });
  const [round, setRound] = useState(0);
  useEffect(() => {
    let isCurrent = true;
    setOpening({ state: 'opening' });
    void openPanel().then((next) => isCurrent && setOpening(next));
    return () => {
      isCurrent = false;
    };
  }, [round]);
  return { opening, tryAgain: useCallback(() => setRound((before) => before + 1), []) };
}
