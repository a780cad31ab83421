import * as z from 'zod/mini';

import { SavedDraft } from '../../../src/core/report/saved-draft';

/** The part of `localStorage` that is used. */
export type DraftStorage = Pick<Storage, 'getItem' | 'setItem'>;
const Rows = z.array(z.unknown());

type Rows = { drafts: SavedDraft[]; foreign: unknown[] };
export type BrowserDrafts = {
  /** `null`: this browser does not let the frame read its storage. */
  read(): SavedDraft[] | null;
  /** How many rows stand there that cannot be read. */
  unread(): number;
  /** Changes what stands there now, so that another tab's drafts stay. `false`: this browser keeps nothing for the frame. */
  change(next: (drafts: SavedDraft[]) => SavedDraft[]): boolean;
};

const rowsOf = (text: string | null): Rows => {
  const rows = Rows.safeParse(JSON.parse(text ?? '[]'));
  const read: Rows = { drafts: [], foreign: [] };
  for (const row of rows.success ? rows.data : []) {
    const draft = SavedDraft.safeParse(row);
    if (draft.success) read.drafts.push(draft.data);
    else read.foreign.push(row);
  }
  return read;
};
const readRows = (text: string | null): Rows => {
  try {
    return rowsOf(text);
  } catch {
    return { drafts: [], foreign: [] };
  }
};

/**
 * Drafts in this browser, under one key for each account. Rows that cannot be read (a newer version wrote them) stay.
 * @param open may throw: a frame of another site can be denied its storage
 */
export function browserDrafts(open: () => DraftStorage, key: string): BrowserDrafts {
  return {
    read() {
      try {
        return readRows(open().getItem(key)).drafts;
      } catch {
        return null;
      }
    },
    unread() {
      try {
        return readRows(open().getItem(key)).foreign.length;
      } catch {
        return 0;
      }
    },
    change(next) {
      try {
        const { drafts, foreign } = readRows(open().getItem(key));
        open().setItem(key, JSON.stringify([...next(drafts), ...foreign]));
        return true;
      } catch {
        return false;
      }
    },
  };
}
