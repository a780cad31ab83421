import { createContext, useContext, useEffect, useId, useMemo, useRef } from 'react';

export type Unsaved = { mark: (who: string, isUnsaved: boolean) => void; isAny: () => boolean; forget: () => void };

const Context = createContext<Unsaved | null>(null);
export const UnsavedContext = Context.Provider;

/** Who holds something unsaved; asked before somebody leaves the room, and by the browser before the page goes. */
export function useUnsavedDesk(): Unsaved {
  const who = useRef(new Set<string>());
  const desk = useMemo(
    (): Unsaved => ({
      mark: (id, isUnsaved) => {
        if (isUnsaved) who.current.add(id);
        else who.current.delete(id);
      },
      isAny: () => who.current.size > 0,
      forget: () => who.current.clear(),
    }),
    [],
  );
  useEffect(() => {
    const ask = (event: BeforeUnloadEvent): void => {
      if (desk.isAny()) event.preventDefault();
    };
    window.addEventListener('beforeunload', ask);
    return () => window.removeEventListener('beforeunload', ask);
  }, [desk]);
  return desk;
}

/** A form says so while it holds something unsaved: leaving the room then asks first. */
export function useUnsaved(isUnsaved: boolean): void {
  const desk = useContext(Context);
  const id = useId();
  useEffect(() => {
    desk?.mark(id, isUnsaved);
    return () => desk?.mark(id, false);
  }, [desk, id, isUnsaved]);
}
