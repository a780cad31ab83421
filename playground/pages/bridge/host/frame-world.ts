import type { FrameModule } from '../../../protocol';
import type { Store } from '../../kit/store';
import type { Session } from '../../shell/session';
import type { UimInternalApi } from '../../forms/uim-session';

/** What the page around a frame does with it; what is absent the view does not support. */
export type FrameHooks = {
  /** A rejection becomes the rejection of the frame's `view.submit`. */
  submit?: (value: unknown) => unknown;
  close?: (payload: unknown) => void;
  refresh?: () => void;
  /** Called with the callback that `view.onClose` hands over. */
  onClose?: (callback: () => unknown) => void;
  /** A workflow rule's editor: called with the function that gives the rule's configuration. */
  configure?: (onConfigure: () => unknown) => void;
  uiModifications?: () => UimInternalApi;
  fieldValue?: Store<unknown>;
};

export type FrameWorld = {
  session: Session;
  module: FrameModule;
  localId: string;
  /** Read at each `getContext` and `invoke`, because a field's value changes while the frame lives. */
  extension: () => Record<string, unknown>;
  hooks: FrameHooks;
  setHeight: (pixels: number) => void;
  /** Called when the frame goes, for subscriptions and the like. */
  cleanUp: Set<() => void>;
};

export type Command = (payload: unknown) => unknown;
export type Commands = Record<string, Command>;

export const notEmulated = (command: string): never => {
  throw new Error(`The playground does not emulate the bridge command "${command}".`);
};
