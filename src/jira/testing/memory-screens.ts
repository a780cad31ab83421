import { fail, ok } from '../../contract/failure';
import type { Screens } from '../ports';
import { screenPlaces } from '../screen-places';
import { projectOf, type FakeSite } from './fake-site';

export const memoryScreens = (site: FakeSite): Screens => ({
  async showing(fieldId) {
    const holders = site.screens.filter(({ tabs }) => tabs.some(({ fields }) => fields.includes(fieldId)));
    return ok(holders.map(({ id }) => String(id)));
  },
  async ofProject(projectId, _issueTypeIds, fieldId) {
    const scheme = projectOf(site, projectId)?.screens;
    if (scheme === null || scheme === undefined) return fail('NOT_FOUND', 'issuetypescreenscheme');
    const places = [...screenPlaces([scheme])].map(([id, uses]) => {
      const screen = site.screens.find((one) => one.id === id);
      const holdsField = screen?.tabs.some(({ fields }) => fields.includes(fieldId)) === true;
      return { id: String(id), name: screen?.name ?? String(id), uses, holdsField };
    });
    return ok(places);
  },
  async addField(screenId, fieldId) {
    const tab = site.screens.find(({ id }) => String(id) === screenId)?.tabs[0];
    if (tab === undefined) return fail('NOT_FOUND', screenId);
    if (tab.fields.includes(fieldId)) return fail('JIRA_REFUSED', screenId);
    tab.fields.push(fieldId);
    return ok({});
  },
});
