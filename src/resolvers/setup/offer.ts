import { ok } from '../../contract/failure';
import { inLanguage } from '../../core/policy/in-language';
import type { Handler } from '../handlers';
import type { SetupParts } from './setup-parts';

export const offer =
  ({ ports, packs }: SetupParts): Handler<'setup/offer'> =>
  async ({ search, startAt = 0, language }) => {
    const found = await ports.projects.search(search, startAt);
    if (!found.ok) return found;
    const shown = packs.map((pack) => (language === undefined ? pack : inLanguage(pack, language)));
    return ok({ packs: shown.map(({ id, name, description }) => ({ id, name, description })), ...found.value });
  };

export const workTypes =
  ({ ports }: SetupParts): Handler<'setup/work-types'> =>
  async ({ projectId }) => {
    const project = await ports.projects.read(projectId);
    return project.ok ? ok({ issueTypes: project.value.issueTypes }) : project;
  };
