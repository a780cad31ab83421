import { useCallback, useEffect, useRef, useState } from 'react';

import { openPlace, type Place } from './open-place';
import { type Unsaved, useUnsavedDesk } from './unsaved';

const roomOf = (path: string): string => path.split('/')[0] ?? '';

export type PlaceDesk = {
  /** Null until the host has told. */
  path: string | null;
  /** Where somebody wants to go who would lose something. */
  wanted: string | null;
  unsaved: Unsaved;
  go: (path: string) => void;
  leave: () => void;
  stay: () => void;
};

/** The address and the guard in front of it: links, Back and a changed address all pass here. */
export function usePlace(): PlaceDesk {
  const unsaved = useUnsavedDesk();
  const place = useRef<Place | null>(null);
  const shown = useRef('');
  const [path, setPath] = useState<string | null>(null);
  const [wanted, setWanted] = useState<string | null>(null);
  const show = useCallback((next: string): void => {
    shown.current = next;
    setPath(next);
    setWanted(null);
  }, []);
  const mayLeave = useCallback((to: string) => roomOf(to) === roomOf(shown.current) || !unsaved.isAny(), [unsaved]);

  useEffect(() => {
    void openPlace().then((opened) => {
      place.current = opened;
      show(opened.path());
      opened.listen((next) => {
        if (next === shown.current) return;
        if (mayLeave(next)) return show(next);
        setWanted(next);
        opened.go(shown.current);
      });
    });
  }, [show, mayLeave]);

  const move = (to: string): void => {
    show(to);
    place.current?.go(to);
  };
  const go = (to: string): void => (mayLeave(to) ? move(to) : setWanted(to));
  const leave = (): void => {
    unsaved.forget();
    if (wanted !== null) move(wanted);
  };
  return { path, wanted, unsaved, go, leave, stay: () => setWanted(null) };
}
