import { createStore } from '../kit/store';
import { Registration } from './uim-change';

/** Which fields each running callback registered, and which callbacks are done. */
export function createCallbackRuns() {
  const registered = new Map<string, string[]>();
  const handled = new Set<string>();
  const waiting = createStore<string[]>([]);
  const show = () =>
    waiting.set([...new Set([...registered].flatMap(([id, fields]) => (handled.has(id) ? [] : fields)))]);
  return {
    /** The fields whose callback still runs: Jira shows a spinner beside them. */
    waiting,
    register: (call: unknown) => {
      const { fields, changeId } = Registration.parse(call);
      registered.set(changeId, fields);
      show();
    },
    /** The registered fields of a run, or null when its batch was taken before. */
    finish: (changeId: string) => {
      if (handled.has(changeId)) return null;
      handled.add(changeId);
      show();
      return registered.get(changeId) ?? [];
    },
  };
}
