import { createContext, useContext } from 'react';

import type { Feedback } from '../../../src/core/feedback/feedback';
import type { Finding } from '../../../src/core/judge/verdict';
import type { Policy } from '../../../src/core/policy/policy';
import { panel } from '../../messages/panel';
import type { Look } from '../look/look';
import type { Place } from '../look/places';
import type { PanelChange, PanelState } from '../state/panel-state';
import type { RestState } from './use-rest';

export type Words = typeof panel;

/** More reasons than these are noise on the screen. */
export const MOST_REASONS = 2;

/** What every part of the form sees. */
export type PanelView = {
  policy: Policy;
  /** Nothing is refused in this space yet. */
  observes?: boolean | undefined;
  state: PanelState;
  look: Look;
  /** What is loaded after the boxes are painted. */
  rest: RestState;
  words: Words;
  change: (change: PanelChange) => void;
  /** Puts the focus where something is answered. */
  jump: (place: Place) => void;
  /** Says something once to people who listen to the page. */
  announce: (text: string) => void;
  /** Counts what became of a suggestion that ended the report, or its taking back. */
  give: (feedback: Feedback) => void;
};

const PanelContext = createContext<PanelView | null>(null);
export const PanelProvider = PanelContext.Provider;

export function usePanel(): PanelView {
  const view = useContext(PanelContext);
  if (view === null) throw new Error('usePanel outside of PanelProvider');
  return view;
}

export const useWords = (): Words => useContext(PanelContext)?.words ?? panel;

/** What a place may say: nothing before its person was there or asked what is left. */
export function useHint(place: Place): Finding | null {
  const { state, look } = usePanel();
  return state.leftShown || state.touched.includes(place) ? (look.hints.get(place) ?? null) : null;
}
