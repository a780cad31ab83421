import { fail, ok } from '../../contract/failure';
import { noRehearsals, type RehearsalResult, type Rehearsals } from '../../core/rehearse/rehearsal';
import type { FrozenPolicies, RehearsalStore } from '../rehearsal-ports';

/** Keeps copies, as storage does. */
export function memoryRehearsals(): RehearsalStore {
  const records = new Map<string, Rehearsals>();
  const results = new Map<string, RehearsalResult>();
  const policies = new Map<string, FrozenPolicies>();
  const stops = new Set<string>();
  const keep = async <V>(map: Map<string, V>, key: string, value: V) => {
    map.set(key, structuredClone(value));
    return ok({});
  };
  const drop = async <V>(map: Map<string, V>, key: string) => {
    map.delete(key);
    return ok({});
  };
  const find = async <V>(map: Map<string, V>, key: string, name: string) => {
    const value = map.get(key);
    return value === undefined ? fail('NOT_FOUND', name) : ok(structuredClone(value));
  };
  return {
    read: async (projectId) => ok(records.get(projectId) ?? noRehearsals),
    async write(projectId, before, after) {
      const now = records.get(projectId) ?? noRehearsals;
      if (JSON.stringify(now) !== JSON.stringify(before)) return fail('CONFLICT', 'stored');
      return keep(records, projectId, after);
    },
    freeze: (runId, frozen) => keep(policies, runId, frozen),
    frozen: (runId) => find(policies, runId, 'policy'),
    thaw: (runId) => drop(policies, runId),
    async stop(runId) {
      stops.add(runId);
      return ok({});
    },
    isStopped: async (runId) => ok(stops.has(runId)),
    result: (projectId, runId) => find(results, `${projectId}:${runId}`, 'result'),
    keepResult: (projectId, result) => keep(results, `${projectId}:${result.runId}`, result),
    removeResult: (projectId, runId) => drop(results, `${projectId}:${runId}`),
  };
}
