import { view } from '@forge/bridge';
import * as z from 'zod/mini';

export const roomIds = ['report', 'drafts'] as const;
export type RoomId = (typeof roomIds)[number];

/** Where in the page somebody is, and what stood behind the question mark when they came. */
export type Place = {
  room: RoomId;
  query: string;
  go: (room: RoomId) => void;
  /** Back, forward, a changed address. */
  listen: (hear: (room: RoomId) => void) => void;
};

type Where = { pathname: string };
const Listener = z.custom<(hear: (where: Where) => void) => unknown>((value) => typeof value === 'function');
const Push = z.custom<(path: string) => unknown>((value) => typeof value === 'function');
const History = z.object({
  location: z.object({ pathname: z.string(), search: z.optional(z.string()) }),
  push: Push,
  replace: Push,
  listen: Listener,
});

const roomIn = (path: string): RoomId =>
  roomIds.find((id) => path.replace(/^\/+/, '').split('/')[0] === id) ?? 'report';
const queryIn = (address: string | null): string =>
  address !== null && URL.canParse(address) ? new URL(address).search : '';

/** A host that keeps its address to itself: the rooms change, and its query comes by the context or not at all. */
const without = (query: string): Place => ({ room: 'report', query, go: () => undefined, listen: () => undefined });

/**
 * The page's own address. Forge documents both ways to its query, `createHistory` and the context's `location`; that a live Jira
 * fills both is unverified, so either will do. Once it is read it goes: Jira tells every call of a frame where its page is, and the
 * words of a link are nobody's before they are in a form.
 * @param address of Jira's page, as the context tells it
 */
export async function openPlace(address: string | null): Promise<Place> {
  const query = queryIn(address);
  try {
    const raw: unknown = await view.createHistory();
    const { location, push, replace, listen } = History.parse(raw);
    const room = roomIn(location.pathname);
    const own = location.search ?? '';
    const found = own === '' ? query : own;
    if (found !== '') await replace(`/${room}`);
    return {
      room,
      query: found,
      go: (room) => void push(`/${room}`),
      listen: (hear) => void listen(({ pathname }) => hear(roomIn(pathname))),
    };
  } catch {
    return without(query);
  }
}
