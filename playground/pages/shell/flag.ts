import { createStore } from '../kit/store';

export type FlagTone = 'info' | 'success' | 'warning' | 'error';
export type Flag = {
  id: string;
  title: string;
  description?: string | undefined;
  tone: FlagTone;
  actions: { text: string; onClick: () => void; href?: string }[];
  isAutoDismiss: boolean;
};

/** The notes in the corner; one id is shown once, the newest first. */
export function createFlags() {
  const list = createStore<Flag[]>([]);
  const close = (id: string) => list.update((flags) => flags.filter((flag) => flag.id !== id));
  const show = (flag: Flag) => list.update((flags) => [flag, ...flags.filter(({ id }) => id !== flag.id)]);
  return { list, show, close };
}
export type Flags = ReturnType<typeof createFlags>;
