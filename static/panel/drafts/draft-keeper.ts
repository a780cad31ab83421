import type { SavedDraft } from '../../../src/core/report/saved-draft';
import type { BrowserDrafts } from './browser-drafts';
import { fitForCopy, mergeDrafts, stillKept } from './draft-list';

/** Where drafts are safe right now. */
export type KeptWhere = {
  browser: boolean;
  /** `null`: not tried yet. */
  copy: boolean | null;
  /** Drafts that are too big for the second copy. */
  leftOut: number;
};

export type DraftKeeper = {
  /** Everything that is kept, newest first. */
  list(): SavedDraft[];
  /** Keeps this one. The id it is kept under: another one where a second tab wrote the same draft meanwhile. */
  save(draft: SavedDraft): string;
  discard(id: string): void;
  where(): KeptWhere;
  stop(): void;
};

type Needs = {
  browser: BrowserDrafts;
  /** What storage held when the panel opened. */
  stored: readonly SavedDraft[];
  /** Replaces the second copy; false when it could not. */
  keepCopy: (drafts: SavedDraft[]) => Promise<boolean>;
  /** Whether this draft may leave the browser. */
  mayLeave: (draft: SavedDraft) => boolean;
  tell: (where: KeptWhere) => void;
  now: () => number;
  newId: () => string;
  /** Milliseconds without typing before the second copy is made. */
  idle?: number;
};

/** Keeps the drafts of one person: in the browser at once, with one copy in storage when typing rests. */
export function draftKeeper(needs: Needs): DraftKeeper {
  const { browser, keepCopy, mayLeave, tell, now, newId, idle = 5_000 } = needs;
  let known = stillKept(mergeDrafts(needs.stored, browser.read() ?? []), now());
  const where: KeptWhere = { browser: browser.read() !== null, copy: null, leftOut: 0 };
  const lastSaved = new Map<string, number>();
  const discarded = new Set<string>();
  let timer: ReturnType<typeof setTimeout> | undefined;

  const current = (): SavedDraft[] =>
    stillKept(mergeDrafts(known, browser.read() ?? []), now()).filter(({ id }) => !discarded.has(id));
  async function copy(): Promise<void> {
    const { drafts, leftOut } = fitForCopy(current().filter(mayLeave));
    where.copy = await keepCopy(drafts);
    where.leftOut = leftOut;
    tell({ ...where });
  }
  const copyWhenIdle = (wait: number): void => {
    clearTimeout(timer);
    timer = setTimeout(() => void copy(), wait);
  };
  const change = (next: (drafts: SavedDraft[]) => SavedDraft[]): void => {
    where.browser = browser.change((drafts) => stillKept(next(drafts), now()));
    tell({ ...where });
  };
  /** Another tab wrote this draft after we did: both stay, ours under an id of its own. */
  const isTaken = ({ id }: SavedDraft): boolean => {
    const theirs = current().find((draft) => draft.id === id);
    const mine = lastSaved.get(id);
    return theirs !== undefined && mine !== undefined && theirs.savedAt > mine;
  };
  return {
    list: current,
    save(draft) {
      const own = isTaken(draft) ? { ...draft, id: newId() } : draft;
      lastSaved.set(own.id, own.savedAt);
      discarded.delete(own.id);
      known = mergeDrafts(known, [own]);
      change((drafts) => mergeDrafts(drafts, [own]));
      copyWhenIdle(idle);
      return own.id;
    },
    discard(id) {
      discarded.add(id);
      known = known.filter((draft) => draft.id !== id);
      change((drafts) => drafts.filter((draft) => draft.id !== id));
      copyWhenIdle(0);
    },
    where: () => ({ ...where }),
    stop: () => clearTimeout(timer),
  };
}
