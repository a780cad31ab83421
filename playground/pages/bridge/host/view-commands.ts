import * as z from 'zod/mini';

import type { Callable } from '../wire';
import type { Commands, FrameWorld } from './frame-world';

const isFunction = (value: unknown): value is Callable => typeof value === 'function';
export const FunctionValue = z.custom<Callable>(isFunction);
const Theming = z.object({ onChange: FunctionValue });
const Height = z.object({ height: z.number().check(z.nonnegative()) });

const enableTheming = ({ session: { theme }, cleanUp }: FrameWorld, payload: unknown) => {
  const { onChange } = Theming.parse(payload);
  const tell = () => void Promise.resolve(onChange(theme.get())).catch(() => undefined);
  cleanUp.add(theme.subscribe(tell));
  return theme.get();
};

const submit = async ({ hooks }: FrameWorld, value: unknown) => {
  if (hooks.submit === undefined) return false;
  await hooks.submit(value);
  return true;
};

/** What a frame asks of the view it sits in. `false` makes @forge/bridge throw "this resource's view is not …". */
export const viewCommands = (world: FrameWorld): Commands => ({
  submit: (value) => submit(world, value),
  close: (payload) => (world.hooks.close === undefined ? false : (world.hooks.close(payload), true)),
  refresh: () => (world.hooks.refresh === undefined ? false : (world.hooks.refresh(), true)),
  onClose: (callback) =>
    world.hooks.onClose === undefined ? false : (world.hooks.onClose(FunctionValue.parse(callback)), true),
  open: () => false,
  reload: () => window.location.reload(),
  enableTheming: (payload) => enableTheming(world, payload),
  getFrameId: () => world.localId,
  emitReadyEvent: () => undefined,
  changeWindowTitle: (title) => {
    document.title = z.string().parse(title);
  },
  'playground/height': (payload) => world.setHeight(Height.parse(payload).height),
});
