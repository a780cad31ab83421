import * as z from 'zod/mini';

import type { Commands, FrameWorld } from './frame-world';
import { globalPagePath } from '../../shell/global-page-path';
import { FunctionValue } from './view-commands';

/** The modules of this app for which Forge documents `createHistory`, and where each page of theirs begins. */
const PAGES: Record<string, (world: FrameWorld) => string> = {
  'jira:adminPage': ({ module }) => `/jira/settings/apps/${module.key}`,
  'jira:globalPage': ({ session: { site } }) => globalPagePath(site),
};
const Target = z.union([
  z.string(),
  z.object({ pathname: z.string(), search: z.optional(z.string()), hash: z.optional(z.string()) }),
]);
const pathIn = (target: unknown): string => {
  const parsed = Target.parse(target);
  return typeof parsed === 'string' ? parsed : parsed.pathname;
};

type Action = 'POP' | 'PUSH' | 'REPLACE';

/** The history of one frame: every path in it is relative to the page's own address. */
function historyOf({ session: { place }, cleanUp }: FrameWorld, base: string) {
  const listeners = new Set<(location: unknown, action: Action) => unknown>();
  const isOurs = () => place.path.get() === base || place.path.get().startsWith(`${base}/`);
  const location = () => ({
    pathname: place.path.get().slice(base.length) || '/',
    search: place.search(),
    hash: '',
  });
  let action: Action = 'POP';
  const move = (kind: 'push' | 'replace') => (target: unknown) => {
    action = kind === 'push' ? 'PUSH' : 'REPLACE';
    place.move(`${base}/${pathIn(target).replace(/^\//, '')}`.replace(/\/$/, ''), kind);
    action = 'POP';
  };
  const tell = () => {
    const now = action;
    if (isOurs()) for (const listener of listeners) void Promise.resolve(listener(location(), now)).catch(() => 0);
  };
  cleanUp.add(place.path.subscribe(tell));
  const listen = (listener: unknown) => {
    const added = FunctionValue.parse(listener);
    listeners.add(added);
    return () => listeners.delete(added);
  };
  const go = (by: unknown) => place.step(z.number().parse(by));
  const steps = { go, goBack: () => go(-1), goForward: () => go(1) };
  return { action: 'POP', location: location(), push: move('push'), replace: move('replace'), listen, ...steps };
}

/** `view.createHistory`, for the modules that fill a page. */
export const historyCommands = (world: FrameWorld): Commands => ({
  createHistory: () => {
    const base = PAGES[world.module.type];
    if (base === undefined) throw new Error('This module has no address of its own.');
    return historyOf(world, base(world));
  },
});
