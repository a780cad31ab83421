import type { SavedDraft } from '../../../src/core/report/saved-draft';
import type { BrowserDrafts } from './browser-drafts';
import { copyWhenIdle } from './copy-when-idle';
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
  list: () => SavedDraft[];
  /** Keeps this one. The id it is kept under: another one where a second tab wrote the same draft meanwhile. */
  save: (draft: SavedDraft) => string;
  discard: (id: string) => void;
  where: () => KeptWhere;
  stop: () => void;
};

type Needs = {
  browser: BrowserDrafts;
  /** What storage held when the panel opened. */
  stored: readonly SavedDraft[];
  /** Replaces the second copy; false when it could not. Never rejects. */
  keepCopy: (drafts: SavedDraft[]) => Promise<boolean>;
  /** Whether this draft may leave the browser. */
  mayLeave: (draft: SavedDraft) => boolean;
  tell: (where: KeptWhere) => void;
  now: () => number;
  newId: () => string;
  /** Milliseconds without typing before the second copy is made. */
  idle?: number;
};

/** What this panel knows beside the browser's storage: another tab may have written there since. */
type Memory = {
  known: SavedDraft[];
  lastSaved: Map<string, number>;
  discarded: Set<string>;
  /** Ids in the second copy. */
  copied: Set<string>;
  where: KeptWhere;
};

/** Browser storage is what all tabs share, so it decides; memory helps out where it is denied. */
const listOf = ({ known, discarded, where }: Memory, { browser, now }: Needs): SavedDraft[] =>
  stillKept(mergeDrafts(where.browser ? [] : known, browser.read() ?? []), now()).filter(
    ({ id }) => !discarded.has(id),
  );

/** Another tab wrote this draft after we did: both stay, ours under an id of its own. */
const isTaken = ({ id }: SavedDraft, memory: Memory, needs: Needs): boolean => {
  const theirs = listOf(memory, needs).find((draft) => draft.id === id);
  const mine = memory.lastSaved.get(id);
  return theirs !== undefined && mine !== undefined && theirs.savedAt > mine;
};

const change = (next: (drafts: SavedDraft[]) => SavedDraft[], { where }: Memory, needs: Needs): void => {
  where.browser = needs.browser.change((drafts) => stillKept(next(drafts), needs.now()));
  needs.tell({ ...where });
};

async function copy(memory: Memory, needs: Needs): Promise<void> {
  const { drafts, leftOut } = fitForCopy(listOf(memory, needs).filter(needs.mayLeave));
  memory.where.copy = await needs.keepCopy(drafts);
  if (memory.where.copy) memory.copied = new Set(drafts.map(({ id }) => id));
  memory.where.leftOut = leftOut;
  needs.tell({ ...memory.where });
}

/** It was copied before it turned out to be about a person: the copy must not hold it any longer. */
const mustGo = (draft: SavedDraft, { copied }: Memory, { mayLeave }: Needs): boolean =>
  copied.has(draft.id) && !mayLeave(draft);

/** Keeps the drafts of one person: in the browser at once, with one copy in storage when typing rests. */
export function draftKeeper(needs: Needs): DraftKeeper {
  const isInBrowser = needs.browser.change((drafts) => stillKept(mergeDrafts(drafts, needs.stored), needs.now()));
  const where: KeptWhere = { browser: isInBrowser, copy: null, leftOut: 0 };
  const copied = new Set(needs.stored.map(({ id }) => id));
  const memory: Memory = { known: [...needs.stored], lastSaved: new Map(), discarded: new Set(), copied, where };
  const copier = copyWhenIdle(() => copy(memory, needs));
  if (listOf(memory, needs).some((draft) => mustGo(draft, memory, needs))) copier.soon(0);
  return {
    list: () => listOf(memory, needs),
    save: (draft) => {
      const own = isTaken(draft, memory, needs) ? { ...draft, id: needs.newId() } : draft;
      memory.lastSaved.set(own.id, own.savedAt);
      memory.discarded.delete(own.id);
      memory.known = mergeDrafts(memory.known, [own]);
      change((drafts) => mergeDrafts(drafts, [own]), memory, needs);
      copier.soon(mustGo(own, memory, needs) ? 0 : (needs.idle ?? 5_000));
      return own.id;
    },
    discard: (id) => {
      memory.discarded.add(id);
      memory.known = memory.known.filter((draft) => draft.id !== id);
      change((drafts) => drafts.filter((draft) => draft.id !== id), memory, needs);
      copier.soon(0);
    },
    where: () => ({ ...where }),
    stop: copier.stop,
  };
}
