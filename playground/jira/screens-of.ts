import type { Field, Project, Screen } from './model';
import type { Site } from './site';

export type Operation = 'create' | 'edit' | 'view';

/** The screen that an operation shows for a work type; undefined in a team-managed project, which has none. */
export function screenOf(site: Site, project: Project, issueTypeId: string, operation: Operation): Screen | undefined {
  const schemes = site.issueTypeScreenSchemes.get(project.issueTypeScreenSchemeId ?? '');
  if (schemes === undefined) return undefined;
  const scheme = site.screenSchemes.get(schemes.mappings[issueTypeId] ?? schemes.mappings.default);
  return site.screens.get(scheme?.screens[operation] ?? scheme?.screens.default ?? '');
}

/** The fields that an operation shows, in the order of its tabs. */
export function fieldsOn(site: Site, project: Project, issueTypeId: string, operation: Operation): Field[] {
  const screen = screenOf(site, project, issueTypeId, operation);
  const ids = screen === undefined ? project.ownFieldIds : screen.tabs.flatMap(({ fieldIds }) => fieldIds);
  const there = ids.flatMap((id) => site.fields.get(id) ?? []);
  return site.appState === 'installed' ? there : there.filter(({ moduleKey }) => moduleKey === null);
}
