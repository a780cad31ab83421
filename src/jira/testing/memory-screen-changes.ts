import { fail, ok } from '../../contract/failure';
import type { FieldPlace, ScreenChanges } from '../ports';
import type { FakeSite } from './fake-site';

type Screen = FakeSite['screens'][number];

const placeIn = ({ id, tabs }: Screen, fieldId: string): FieldPlace | null => {
  const tab = tabs.find(({ fields }) => fields.includes(fieldId));
  if (tab === undefined) return null;
  return { screenId: String(id), tabId: String(tab.id), after: tab.fields[tab.fields.indexOf(fieldId) - 1] ?? null };
};

const insert = (fields: string[], fieldId: string, after: string | null): void => {
  const at = after === null ? 0 : fields.indexOf(after) + 1;
  fields.splice(after !== null && at === 0 ? fields.length : at, 0, fieldId);
};

const screenNames = ({ screens }: FakeSite['projects'][number]): number[] => Object.values(screens ?? {});

/** The port over the same data as the fake endpoint. */
export const memoryScreenChanges = (site: FakeSite): ScreenChanges => {
  const byId = (screenId: string) => site.screens.find(({ id }) => String(id) === screenId);
  return {
    async placeOf(screenId, fieldId) {
      const screen = byId(screenId);
      return screen === undefined ? fail('NOT_FOUND', screenId) : ok(placeIn(screen, fieldId));
    },
    async takeOff({ screenId, tabId }, fieldId) {
      const tab = byId(screenId)?.tabs.find(({ id }) => String(id) === tabId);
      if (tab !== undefined) tab.fields = tab.fields.filter((id) => id !== fieldId);
      return ok({});
    },
    async putBack({ screenId, tabId, after }, fieldId) {
      const screen = byId(screenId);
      if (screen === undefined || placeIn(screen, fieldId) !== null) return ok({});
      const tab = screen.tabs.find(({ id }) => String(id) === tabId);
      if (tab === undefined) screen.tabs[0]?.fields.push(fieldId);
      else insert(tab.fields, fieldId, after);
      return ok({});
    },
    async make(name, fieldIds) {
      const there = site.screens.find((screen) => screen.name === name);
      const id = there?.id ?? Math.max(0, ...site.screens.map((screen) => screen.id)) + 1;
      if (there === undefined) site.screens.push({ id, name, tabs: [{ id: id * 10, fields: [...fieldIds] }] });
      return ok(String(id));
    },
    async remove(screenId) {
      site.screens = site.screens.filter(({ id }) => String(id) !== screenId);
      return ok({});
    },
    async otherProjects(screenId, projectId) {
      const users = site.projects.filter((one) => one.id !== projectId && screenNames(one).includes(Number(screenId)));
      return ok(users.map(({ name }) => name));
    },
  };
};
