import { useCallback, useEffect, useRef, useState } from 'react';

import { plural } from '../../messages/message';
import type { Words } from './panel-context';

/** Milliseconds of rest before a changed count is said: nobody wants to hear every letter. */
const REST = 1_000;

/** The one text that the page's live region says. */
export function useAnnouncements(left: number, words: Words): { said: string; announce: (text: string) => void } {
  const [said, setSaid] = useState('');
  const before = useRef(left);
  useEffect(() => {
    if (before.current === left) return;
    const timer = setTimeout(() => {
      before.current = left;
      setSaid(left === 0 ? words.left.none : plural(words.left.count, left));
    }, REST);
    return () => clearTimeout(timer);
  }, [left, words]);
  return { said, announce: useCallback((text: string) => setSaid(text), []) };
}
