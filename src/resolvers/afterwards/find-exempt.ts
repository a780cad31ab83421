import { ok } from '../../contract/failure';
import type { Handler } from '../handlers';
import { requireCovered } from '../setup/read-covered';
import type { SetupParts } from '../setup/setup-parts';

const looksLikeId = (text: string): boolean => /^[A-Za-z0-9:._-]{8,128}$/.test(text);

/** Roles are the same everywhere, but Jira tells them by space. */
async function findRoles({ ports, repair }: SetupParts, text: string) {
  const covered = await requireCovered(ports);
  if (!covered.ok) return covered;
  const roles = await repair.requests.memberships.roles(covered.value.project.id);
  if (!roles.ok) return roles;
  const fitting = roles.value.filter(({ name }) => name.toLowerCase().includes(text.toLowerCase()));
  return ok({ found: fitting.map((role) => ({ ...role, isApp: false })) });
}

/** People by name or mail address; accounts that no search finds, such as apps, by their id. Who is deactivated is not offered. */
export const findExempt =
  (parts: SetupParts): Handler<'afterwards/find'> =>
  async ({ kind, text }) => {
    const { people } = parts.repair;
    if (kind === 'role') return findRoles(parts, text);
    if (kind === 'group') {
      const groups = await people.findGroups(text);
      return groups.ok ? ok({ found: groups.value.map((group) => ({ ...group, isApp: false })) }) : groups;
    }
    const [byName, byId] = await Promise.all([
      people.findAccounts(text),
      people.accounts(looksLikeId(text) ? [text] : []),
    ]);
    if (!byName.ok) return byName;
    if (!byId.ok) return byId;
    const known = new Set(byId.value.map(({ id }) => id));
    const found = [...byId.value, ...byName.value.filter(({ id }) => !known.has(id))];
    const active = found.filter(({ isActive }) => isActive);
    return ok({ found: active.map(({ id, name, isApp }) => ({ id, name, isApp })) });
  };
