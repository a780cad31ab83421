import { incidentEscalation } from '../packs/incident-escalation';
import { learnSupport } from '../packs/learn-support';
import { PolicyRows } from '../policy-rows';
import { beyondRights, PERMITTABLE } from './space-rights';

const site = PolicyRows.parse(learnSupport);
const sections = PERMITTABLE.filter((section) => section !== 'translations' && section !== 'rules');
/** The same policy with one section of another one, or without it. */
const withOther = (section: string): PolicyRows => {
  const other: unknown = Reflect.get(incidentEscalation, section);
  const was: unknown = Reflect.get(site, section);
  const isSame = JSON.stringify(other) === JSON.stringify(was);
  const flag = { readableCopy: true, withoutReport: 'lower', gate: { whenUnreadable: 'open', strict: true } };
  return PolicyRows.parse({ ...site, [section]: isSame ? (Reflect.get(flag, section) ?? was) : other });
};
const changed = sections.filter((section) => JSON.stringify(withOther(section)) !== JSON.stringify(site));
const as = (...open: string[]) => ({ everything: false, sections: open });

test.each(changed)('an admin of a space changes %s only where the site opens it', (section) => {
  const next = withOther(section);
  expect(beyondRights(site, site, next, as())).toMatchObject([{ path: section }]);
  expect(beyondRights(site, site, next, as(...PERMITTABLE.filter((one) => one !== section)))).toMatchObject([
    { path: section },
  ]);
  expect(beyondRights(site, site, next, as(section))).toEqual([]);
  expect(beyondRights(site, site, next, { everything: true, sections: [] })).toEqual([]);
});

test('there are sections to try', () => {
  expect(changed.length).toBeGreaterThan(18);
});

describe('translations', () => {
  const key = `parts.${site.parts[0]!.id}.title`;
  const german = { ...site.translations?.['de'], [key]: 'Eigenes Wort' };
  const next = { ...site, translations: { de: german } };

  test('belong to what they translate', () => {
    expect(beyondRights(site, site, next, as('parts'))).toEqual([]);
    expect(beyondRights(site, site, next, as('routes'))).toMatchObject([{ path: 'translations' }]);
  });
  test('of everything are open with themselves', () => {
    expect(beyondRights(site, site, next, as('translations'))).toEqual([]);
  });
});
