import type { SavedDraft } from '../../../src/core/report/saved-draft';
import type { BrowserDrafts } from './browser-drafts';
import { copyWhenIdle, type Copier } from './copy-when-idle';
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
  /** What storage held, where that was not known when the keeper was made. Those among them that were not known here, newest first. */
  adopt: (stored: readonly SavedDraft[]) => SavedDraft[];
  where: () => KeptWhere;
  stop: () => void;
};

/** Milliseconds. */
const IDLE = 5_000;

type Needs = {
  browser: BrowserDrafts;
  /** What storage held when the panel opened; `null`: not known yet (see `adopt`), and until then no second copy replaces it. */
  stored: readonly SavedDraft[] | null;
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
  /** What storage held is among what is known. */
  knowsStored: boolean;
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
  if (!memory.knowsStored) return;
  const { drafts, leftOut } = fitForCopy(listOf(memory, needs).filter(needs.mayLeave));
  memory.where.copy = await needs.keepCopy(drafts);
  if (memory.where.copy) memory.copied = new Set(drafts.map(({ id }) => id));
  memory.where.leftOut = leftOut;
  needs.tell({ ...memory.where });
}

/** It was copied before it turned out to be about a person: the copy must not hold it any longer. */
const mustGo = (draft: SavedDraft, { copied }: Memory, { mayLeave }: Needs): boolean =>
  copied.has(draft.id) && !mayLeave(draft);

const hasToLeave = (memory: Memory, needs: Needs): boolean =>
  listOf(memory, needs).some((draft) => mustGo(draft, memory, needs));

/** Milliseconds until the second copy is made that waited for what storage held; null: it needs none. */
function waitAfterAdopting(memory: Memory, needs: Needs): number | null {
  if (memory.discarded.size > 0 || hasToLeave(memory, needs)) return 0;
  return memory.lastSaved.size > 0 ? (needs.idle ?? IDLE) : null;
}

/** The drafts that storage held join those that are known here. Those that are new. */
function adopt(stored: readonly SavedDraft[], memory: Memory, needs: Needs, copier: Copier): SavedDraft[] {
  if (memory.knowsStored) return [];
  const before = new Set(listOf(memory, needs).map(({ id }) => id));
  const wanted = stored.filter(({ id }) => !memory.discarded.has(id));
  memory.knowsStored = true;
  memory.known = mergeDrafts(memory.known, wanted);
  for (const { id } of stored) memory.copied.add(id);
  change((drafts) => mergeDrafts(drafts, wanted), memory, needs);
  const wait = waitAfterAdopting(memory, needs);
  if (wait !== null) copier.soon(wait);
  return listOf(memory, needs).filter(({ id }) => !before.has(id));
}

/** Keeps the drafts of one person: in the browser at once, with one copy in storage when typing rests. */
export function draftKeeper(needs: Needs): DraftKeeper {
  const stored = needs.stored ?? [];
  const isInBrowser = needs.browser.change((drafts) => stillKept(mergeDrafts(drafts, stored), needs.now()));
  const memory: Memory = {
    ...{ known: [...stored], lastSaved: new Map(), discarded: new Set(), knowsStored: needs.stored !== null },
    copied: new Set(stored.map(({ id }) => id)),
    where: { browser: isInBrowser, copy: null, leftOut: 0 },
  };
  const copier = copyWhenIdle(() => copy(memory, needs));
  if (hasToLeave(memory, needs)) copier.soon(0);
  return {
    list: () => listOf(memory, needs),
    save: (draft) => {
      const own = isTaken(draft, memory, needs) ? { ...draft, id: needs.newId() } : draft;
      memory.lastSaved.set(own.id, own.savedAt);
      memory.discarded.delete(own.id);
      memory.known = mergeDrafts(memory.known, [own]);
      change((drafts) => mergeDrafts(drafts, [own]), memory, needs);
      copier.soon(mustGo(own, memory, needs) ? 0 : (needs.idle ?? IDLE));
      return own.id;
    },
    discard: (id) => {
      memory.discarded.add(id);
      memory.known = memory.known.filter((draft) => draft.id !== id);
      change((drafts) => drafts.filter((draft) => draft.id !== id), memory, needs);
      copier.soon(0);
    },
    adopt: (late) => adopt(late, memory, needs, copier),
    where: () => ({ ...memory.where }),
    stop: copier.stop,
  };
}
