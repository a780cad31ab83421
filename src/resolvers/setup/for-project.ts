import { ok } from '../../contract/failure';
import type { SetupParts } from './setup-parts';

/** The same, working on this project whatever the set-up page works on. */
export const forProject = (parts: SetupParts, projectId: string): SetupParts => ({
  ...parts,
  ports: { ...parts.ports, policies: { ...parts.ports.policies, chosenProject: () => Promise.resolve(ok(projectId)) } },
});
