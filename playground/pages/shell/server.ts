import type { Assumptions } from '../../assumptions/registry';
import type { Position } from '../../assumptions/switch';
import type { View } from '../forms/view-methods';
import type {
  ActionAnswer,
  ActionRequest,
  DynamicPropertiesAnswer,
  DynamicPropertiesRequest,
  InvokeAnswer,
  InvokeRequest,
  LogEntry,
  LogNote,
  PlaygroundState,
  UiModification,
} from '../../protocol';

const ask = async <T>(path: string, init?: RequestInit): Promise<T> => {
  const answer = await fetch(path, init);
  if (!answer.ok) throw new Error(`${init?.method ?? 'GET'} ${path} → ${answer.status}`);
  // The server is the other half of this program, so its answers are read as protocol.ts says.
  return (await answer.json()) as T;
};
const post = <T>(path: string, body: unknown) =>
  ask<T>(path, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) });

/** The playground's own calls (playground/protocol.ts). Each rejects when the server does not answer 2xx. */
export const server = {
  state: () => ask<PlaygroundState>('/playground/state'),
  startScenario: (id: string) => post<PlaygroundState>('/playground/scenario', { id }),
  invoke: (request: InvokeRequest) => post<InvokeAnswer>('/playground/invoke', request),
  dynamicProperties: (request: DynamicPropertiesRequest) =>
    post<DynamicPropertiesAnswer>('/playground/dynamic-properties', request),
  runAction: (request: ActionRequest) => post<ActionAnswer>('/playground/action', request),
  uiModifications: (place: { projectId: string; issueTypeId: string; viewType: View }) =>
    ask<UiModification[]>(`/playground/ui-modifications?${new URLSearchParams(place).toString()}`),
  /** Turns switches; answers with where all of them stand then. */
  assume: (turn: Record<string, Position>) => post<Assumptions>('/playground/assumptions', turn),
  /** Simulated time; answers when all that falls due is done. */
  letTimePass: (advanceSeconds: number) => post<{ now: number }>('/playground/clock', { advanceSeconds }),
  log: (after: number) => ask<LogEntry[]>(`/playground/log?after=${after}`),
  note: (note: LogNote) => post<LogEntry>('/playground/log', note),
};
