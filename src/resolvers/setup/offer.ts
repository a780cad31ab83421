import { ok } from '../../contract/failure';
import type { Handler } from '../handlers';
import type { SetupParts } from './setup-parts';

export const offer =
  ({ ports, packs }: SetupParts): Handler<'setup/offer'> =>
  async ({ search }) => {
    const found = await ports.projects.search(search);
    if (!found.ok) return found;
    return ok({ packs: packs.map(({ id, name, description }) => ({ id, name, description })), ...found.value });
  };

export const workTypes =
  ({ ports }: SetupParts): Handler<'setup/work-types'> =>
  async ({ projectId }) => {
    const project = await ports.projects.read(projectId);
    return project.ok ? ok({ issueTypes: project.value.issueTypes }) : project;
  };
