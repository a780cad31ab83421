import { ok } from '../../contract/failure';
import type { Projections } from '../../contract/projections';
import type { Following } from '../follow-ports';

export function memoryFollowing(): Following {
  const rows = new Map<string, Projections>();
  return {
    push: async () => ok({}),
    read: async (projectId) => ok(rows.get(projectId) ?? null),
    async write(projectId, projections) {
      rows.set(projectId, structuredClone(projections));
      return ok({});
    },
  };
}
