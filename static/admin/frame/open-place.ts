import { view } from '@forge/bridge';
import * as z from 'zod/mini';

/** Where in the page somebody is: a room, or a place within it (`set-up/gate`); empty at the page's door. */
export type Place = { path: () => string; go: (path: string) => void; listen: (hear: (path: string) => void) => void };

type Address = { pathname: string };
const Listener = z.custom<(hear: (address: Address) => void) => unknown>((value) => typeof value === 'function');
const Push = z.custom<(path: string) => unknown>((value) => typeof value === 'function');
/** What is used of the host's history; over the bridge its functions answer late, and its location is read once. */
const History = z.object({ location: z.object({ pathname: z.string() }), push: Push, listen: Listener });

const trimmed = (path: string): string => path.replace(/^#?\/*|\/+$/g, '');

/** The address of Jira's page: what is linked, kept at a reload, and moved through with Back. */
function inAddress({ location, push, listen }: z.infer<typeof History>): Place {
  let path = trimmed(location.pathname);
  return {
    path: () => path,
    go: (to) => {
      path = to;
      push(`/${to}`);
    },
    listen: (hear) => {
      listen(({ pathname }) => {
        path = trimmed(pathname);
        hear(path);
      });
    },
  };
}

/** The frame's own address, where the host keeps its own to itself. */
const inFrame = (): Place => ({
  path: () => trimmed(window.location.hash),
  go: (to) => {
    window.location.hash = `/${to}`;
  },
  listen: (hear) => window.addEventListener('hashchange', () => hear(trimmed(window.location.hash))),
});

/** Forge documents `createHistory` for admin pages; a host without it leaves the frame its own address. */
export async function openPlace(): Promise<Place> {
  try {
    const raw: unknown = await view.createHistory();
    return inAddress(History.parse(raw));
  } catch {
    return inFrame();
  }
}
