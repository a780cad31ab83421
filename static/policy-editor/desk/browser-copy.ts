import * as z from 'zod/mini';

import { PolicyTree } from '../../../src/core/policy/editing/policy-tree';

/** What was typed and is not on the server yet. `savedAt`: milliseconds since 1970, by this browser's clock. */
export const BrowserCopy = z.object({
  schemaVersion: z.literal(1),
  base: z.number(),
  savedAt: z.number(),
  /** The stamp of the draft on the server that it was made over; null: there was none. */
  stamp: z.optional(z.nullable(z.number())),
  policy: PolicyTree,
});
export type BrowserCopy = z.infer<typeof BrowserCopy>;

export type CopyPlace = { account: string; site: string; space: string };
const keyOf = ({ account, site, space }: CopyPlace): string => `preflight-policy-draft:${site}:${account}:${space}`;

export type CopyStore = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>;

/** Null: there is none, it cannot be read, or the browser keeps nothing for this frame. */
export function readCopy(open: () => CopyStore, place: CopyPlace): BrowserCopy | null {
  try {
    const text = open().getItem(keyOf(place));
    return text === null ? null : (BrowserCopy.safeParse(JSON.parse(text)).data ?? null);
  } catch {
    return null;
  }
}

/** `false`: the browser keeps nothing for this frame, or has no room. Null takes the copy away. */
export function keepCopy(open: () => CopyStore, place: CopyPlace, copy: BrowserCopy | null): boolean {
  try {
    if (copy === null) open().removeItem(keyOf(place));
    else open().setItem(keyOf(place), JSON.stringify(copy));
    return true;
  } catch {
    return false;
  }
}
