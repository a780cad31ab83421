import type { FrameEventPayload } from '../../src/contract/events';
import type { FormScriptData } from '../../src/core/form-script/form-script-data';

export type PanelSays = FrameEventPayload<'preflight.panel-state'>;

export type ScriptState = {
  /** What the field shows, as far as we know. */
  current: string | null;
  /** The last one that may pass without a checklist: where a refused choice goes back to. */
  lastFree: string | null;
  /** The guarded one that was chosen too early. */
  wanted: string | null;
  /** The id that we put back ourselves: the form may tell us of it as if a person had chosen it. */
  putBack: string | null;
};
export const firstState: ScriptState = { current: null, lastFree: null, wanted: null, putBack: null };

/** `says` is null where the panel was not heard: then nothing is put back, and the gate decides on Create. */
export type ScriptEvent =
  | { type: 'opened' | 'chosen'; priorityId: string | null; says: PanelSays | null }
  /** Something else in the form changed: a chance to say how far the report is by now. */
  | { type: 'passed'; says: PanelSays | null };

/** What the field's description tells; null: nothing of ours. Ids are Jira's. */
export type Telling =
  | { kind: 'left'; wantedId: string; titles: string[]; backOnId: string | null }
  | { kind: 'free'; wantedId: string }
  | { kind: 'checked-on-create'; wantedId: string };

export type Decision = { state: ScriptState; putBack: string | null; refused: boolean; tell: Telling | null };

export const isGuarded = (data: FormScriptData, id: string | null): id is string =>
  id !== null && data.priorities.some((priority) => priority.id === id && priority.guarded);

const left = (says: PanelSays, wantedId: string, backOnId: string | null): Telling => ({
  kind: 'left',
  wantedId,
  titles: says.outstanding.map(({ title }) => title),
  backOnId,
});

/** A guarded one stands in the field and stays there. */
const tellOfGuarded = (says: PanelSays | null, id: string): Telling | null => {
  if (says === null) return { kind: 'checked-on-create', wantedId: id };
  return says.outstanding.length === 0 ? null : left(says, id, null);
};

/** The wish of before, or the one that the panel remembers. */
const wishOf = (state: ScriptState, says: PanelSays | null, data: FormScriptData): string | null =>
  state.wanted ??
  (says?.wished === true ? (data.priorities.find((one) => one.guarded && !one.hidden)?.id ?? null) : null);

const tellOfWish = (state: ScriptState, says: PanelSays | null, data: FormScriptData): Telling | null => {
  const wanted = wishOf(state, says, data);
  if (wanted === null) return null;
  if (says === null) return { kind: 'checked-on-create', wantedId: wanted };
  return says.outstanding.length === 0 ? { kind: 'free', wantedId: wanted } : left(says, wanted, state.lastFree);
};

const tellOf = (state: ScriptState, says: PanelSays | null, data: FormScriptData): Telling | null =>
  isGuarded(data, state.current) ? tellOfGuarded(says, state.current) : tellOfWish(state, says, data);

const stay = (state: ScriptState, says: PanelSays | null, data: FormScriptData): Decision => ({
  state,
  putBack: null,
  refused: false,
  tell: tellOf(state, says, data),
});

const refuse = (says: PanelSays, id: string, back: string): Decision => ({
  state: { current: back, lastFree: back, wanted: id, putBack: back },
  putBack: back,
  refused: true,
  tell: left(says, id, back),
});

/**
 * What to do about the Priority field. Only a person's own choice is ever put back, only while the panel says that items
 * are open, and only to what stood there before; everything else is told. Pure.
 */
export function decideOnPriority(state: ScriptState, event: ScriptEvent, data: FormScriptData): Decision {
  const { says } = event;
  if (event.type === 'passed') return stay(state, says, data);
  const { priorityId } = event;
  if (!isGuarded(data, priorityId)) {
    const isOurOwn = event.type === 'chosen' && priorityId === state.putBack;
    const lastFree = isOurOwn ? state.lastFree : priorityId;
    return stay({ ...state, current: priorityId, lastFree, putBack: null }, says, data);
  }
  const isTooEarly = event.type === 'chosen' && says !== null && says.outstanding.length > 0;
  if (isTooEarly && state.lastFree !== null) return refuse(says, priorityId, state.lastFree);
  const wanted = isTooEarly || says === null ? state.wanted : null;
  return stay({ ...state, current: priorityId, wanted, putBack: null }, says, data);
}
