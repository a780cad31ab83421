import * as z from 'zod/mini';

import type { FakeSite } from '../fake-site';
import { good, missing, refused, type FakeRoute } from './fake-route';

const NewScreen = z.object({ name: z.string() });
const Move = z.object({ after: z.optional(z.string()), position: z.optional(z.literal('First')) });

const screenOf = (site: FakeSite, id: string | undefined) => site.screens.find((screen) => String(screen.id) === id);
const tabOf = (site: FakeSite, [screen, tab]: string[]) =>
  screenOf(site, screen)?.tabs.find(({ id }) => String(id) === tab);

const moveField: FakeRoute = {
  name: 'POST /screens/fields/move',
  path: /^\/screens\/(\d+)\/tabs\/(\d+)\/fields\/(\w+)\/move$/,
  answer: (site, { params, body }) => {
    const tab = tabOf(site, params);
    const { after, position } = Move.parse(body);
    if (tab === undefined) return missing;
    const others = tab.fields.filter((id) => id !== params[2]);
    const at = position === 'First' ? 0 : others.indexOf(after ?? '') + 1;
    if (position === undefined && at === 0) return refused;
    tab.fields = [...others.slice(0, at), params[2] ?? '', ...others.slice(at)];
    return good();
  },
};

/** What strict mode asks of Jira. */
export const screenChangeRoutes: FakeRoute[] = [
  moveField,
  {
    name: 'POST /screens',
    path: /^\/screens$/,
    answer: (site, { body }) => {
      const { name } = NewScreen.parse(body);
      if (site.screens.some((screen) => screen.name === name)) return refused;
      const id = Math.max(0, ...site.screens.map((screen) => screen.id)) + 1;
      site.screens.push({ id, name, tabs: [{ id: id * 10, fields: [] }] });
      return { status: 201, body: { id, name, description: '' } };
    },
  },
  {
    name: 'DELETE /screens',
    path: /^\/screens\/(\d+)$/,
    answer: (site, { params }) => {
      const isUsed = JSON.stringify(site.workflows).includes(`"screenId":"${params[0]}"`);
      if (isUsed) return refused;
      site.screens = site.screens.filter(({ id }) => String(id) !== params[0]);
      return good();
    },
  },
  {
    name: 'GET /screens/tabs/fields',
    path: /^\/screens\/(\d+)\/tabs\/(\d+)\/fields$/,
    answer: (site, { params }) => {
      const tab = tabOf(site, params);
      return tab === undefined ? missing : good(tab.fields.map((id) => ({ id, name: id })));
    },
  },
  {
    name: 'DELETE /screens/tabs/fields',
    path: /^\/screens\/(\d+)\/tabs\/(\d+)\/fields\/(\w+)$/,
    answer: (site, { params }) => {
      const tab = tabOf(site, params);
      if (tab?.fields.includes(params[2] ?? '') !== true) return missing;
      tab.fields = tab.fields.filter((id) => id !== params[2]);
      return good();
    },
  },
];
