import { ok } from '../../contract/failure';
import type { People } from '../../jira/repair-ports';
import type { Handler } from '../handlers';

const looksLikeId = (text: string): boolean => /^[A-Za-z0-9:._-]{8,128}$/.test(text);

/** People by name or mail address; accounts that no search finds, such as apps, by their id. */
export const findExempt =
  (people: People): Handler<'afterwards/find'> =>
  async ({ kind, text }) => {
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
    return ok({ found: [...byId.value, ...byName.value.filter(({ id }) => !known.has(id))] });
  };
