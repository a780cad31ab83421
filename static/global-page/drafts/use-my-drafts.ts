import { useCallback, useEffect, useMemo, useRef, useState } from 'react';

import type { SavedDraft } from '../../../src/core/report/saved-draft';
import { isWorthKeeping, mergeDrafts, stillKept } from '../../report-form/drafts/draft-list';
import { discardCopy, restoreCopy } from '../call-entrance';
import type { Entrance } from '../use-entrance';

export type MyDraft = { draft: SavedDraft; isDiscarded: boolean };
export type MyDrafts = {
  rows: MyDraft[];
  /** Drafts that stand in this browser and cannot be read. */
  unread: number;
  /** This browser lets the frame read what it keeps. */
  isInBrowser: boolean;
  /** Resolves to false where the copy in storage could not follow. */
  discard: (draft: SavedDraft) => Promise<boolean>;
  undo: (draft: SavedDraft) => Promise<boolean>;
  /** A work item was made of it: nothing is left to undo. */
  finish: (draft: SavedDraft) => Promise<boolean>;
  look: () => void;
};

type Known = { here: SavedDraft[] | null; unread: number };
/** `wasCopied`: storage held a copy, as far as it says; it may still be on its way. */
type Gone = { draft: SavedDraft; wasCopied: Promise<boolean> };
const isShown = (draft: SavedDraft): boolean => isWorthKeeping(draft.report, draft.tooLong, draft.beside);

/** What this browser keeps, and follows where another tab writes. */
function useKept({ drafts }: Entrance): Known & { look: () => void } {
  const [known, setKnown] = useState<Known>(() => ({ here: drafts.read(), unread: drafts.unread() }));
  const look = useCallback(() => setKnown({ here: drafts.read(), unread: drafts.unread() }), [drafts]);
  useEffect(() => {
    window.addEventListener('storage', look);
    return () => window.removeEventListener('storage', look);
  }, [look]);
  return { ...known, look };
}

/** Copies that storage still had when the page opened, without those that this browser has had and thrown away since. */
function useCopies({ opened }: Entrance, here: readonly SavedDraft[]): SavedDraft[] {
  const seen = useRef(new Set<string>());
  return useMemo(() => {
    for (const { id } of here) seen.current.add(id);
    return opened.drafts.filter(({ id }) => !seen.current.has(id) || here.some((draft) => draft.id === id));
  }, [opened, here]);
}

const without = (gone: ReadonlyMap<string, Gone>, id: string): ReadonlyMap<string, Gone> =>
  new Map([...gone].filter(([other]) => other !== id));
const NONE: readonly SavedDraft[] = [];

/** The person's unfinished reports: those of this browser and the copies in storage, which another machine may have made. */
export function useMyDrafts(entrance: Entrance): MyDrafts {
  const { drafts } = entrance;
  const { here, unread, look } = useKept(entrance);
  const copies = useCopies(entrance, here ?? NONE);
  const [gone, setGone] = useState<ReadonlyMap<string, Gone>>(new Map());
  const [finished, setFinished] = useState<readonly string[]>([]);
  const rows = useMemo(() => {
    const discarded = [...gone.values()].map(({ draft }) => draft);
    return stillKept(mergeDrafts(mergeDrafts(copies, here ?? NONE), discarded), Date.now())
      .filter((draft) => isShown(draft) && !finished.includes(draft.id))
      .map((draft) => ({ draft, isDiscarded: gone.has(draft.id) }));
  }, [copies, here, gone, finished]);
  const leave = (draft: SavedDraft): void => {
    drafts.change((all) => all.filter(({ id }) => id !== draft.id));
    look();
  };
  const discard = async (draft: SavedDraft): Promise<boolean> => {
    const answered = discardCopy({ id: draft.id });
    const wasListed = copies.some(({ id }) => id === draft.id);
    const wasCopied = answered.then((answer) => (answer.ok ? answer.value.wasThere : wasListed));
    setGone((before) => new Map(before).set(draft.id, { draft, wasCopied }));
    leave(draft);
    return (await answered).ok;
  };
  const undo = async (draft: SavedDraft): Promise<boolean> => {
    const wasCopied = gone.get(draft.id)?.wasCopied;
    drafts.change((all) => mergeDrafts(all, [draft]));
    setGone((before) => without(before, draft.id));
    look();
    return (await wasCopied) !== true || (await restoreCopy({ draft })).ok;
  };
  const finish = async (draft: SavedDraft): Promise<boolean> => {
    setFinished((before) => [...before, draft.id]);
    leave(draft);
    return (await discardCopy({ id: draft.id })).ok;
  };
  return { rows, unread, isInBrowser: here !== null, discard, undo, finish, look };
}
