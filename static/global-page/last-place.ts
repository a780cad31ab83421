import * as z from 'zod/mini';

import type { LastPlace } from '../../src/core/entrance/choose-place';
import type { Host } from './frame/read-host';

const Kept = z.object({
  schemaVersion: z.literal(1),
  spaceId: z.nullable(z.string()),
  types: z.record(z.string(), z.string()),
});
const nowhere: LastPlace = { spaceId: null, types: {} };
const keyOf = ({ cloudId, accountId }: Host): string => `preflight.place.${cloudId}.${accountId}`;

/** Where this person reported last in this browser. One that keeps nothing, or something else, knows no place. */
export function lastPlace(host: Host): LastPlace {
  try {
    return Kept.safeParse(JSON.parse(window.localStorage.getItem(keyOf(host)) ?? 'null')).data ?? nowhere;
  } catch {
    return nowhere;
  }
}

export function rememberPlace(host: Host, spaceId: string, typeId: string): void {
  try {
    const types = { ...lastPlace(host).types, [spaceId]: typeId };
    window.localStorage.setItem(keyOf(host), JSON.stringify({ schemaVersion: 1, spaceId, types }));
  } catch {
    // A browser that keeps nothing for the frame: the first place is offered next time.
  }
}
