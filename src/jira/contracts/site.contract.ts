import { ok } from '../../contract/failure';
import type { Ports } from '../ports';
import { ari, FIELD, makeProject, makeSite, type FakeSite } from '../testing/fake-site';

type Create = (site: FakeSite) => Ports;

const describePeopleAndProjects = (name: string, create: Create) => {
  describe(`${name} keeps the promise of permissions, projects and priorities`, () => {
    test.each([true, false])('whether the person administers Jira: %s', async (isAdmin) => {
      expect(await create(makeSite({ isAdmin })).permissions.mayAdministerJira()).toEqual(ok(isAdmin));
    });
    test.each([
      ['a Jira admin', { isAdmin: true }, { site: true, space: true }],
      ['an admin of this space', { isAdmin: false, administers: ['10000'] }, { site: false, space: true }],
      ['an admin of another space', { isAdmin: false, administers: ['10001'] }, { site: false, space: false }],
    ])('what %s may in a space', async (_who, over, rights) => {
      expect(await create(makeSite(over)).permissions.rightsIn('10000')).toEqual(ok(rights));
    });
    test('nobody has rights in a space that is gone', async () => {
      expect(await create(makeSite()).permissions.rightsIn('404')).toMatchObject({ failure: { code: 'NOT_FOUND' } });
    });
    test('projects are found by name or key, fifty a page', async () => {
      const many = Array.from({ length: 60 }, (_, n) => makeProject({ id: String(n + 1), key: `P${n}`, name: 'Many' }));
      const ports = create(makeSite({ projects: [makeProject(), ...many] }));
      expect(await ports.projects.search(' learn ', 0)).toEqual(
        ok({ projects: [{ id: '10000', key: 'LEARN', name: 'Learn support', managedBy: 'company' }], total: 1 }),
      );
      const all = await ports.projects.search('', 0);
      expect(all).toMatchObject({ ok: true, value: { total: 61 } });
      expect(all.ok && all.value.projects).toHaveLength(50);
      const rest = await ports.projects.search('', 50);
      expect(rest.ok && rest.value.projects.map(({ key }) => key)).toEqual(many.slice(49).map(({ key }) => key));
    });
    test('of many projects those that are asked for and fit are found, by name', async () => {
      const many = Array.from({ length: 120 }, (_, n) =>
        makeProject({ id: String(n + 1), key: `P${n}`, name: `Many ${n}` }),
      );
      const ports = create(makeSite({ projects: many }));
      const ids = ['404', ...many.slice(0, 110).map(({ id }) => id)];
      const found = await ports.projects.among(ids, '');
      expect(found.ok && found.value.map(({ name }) => name)).toHaveLength(110);
      expect(await ports.projects.among(ids, 'many 10')).toMatchObject({
        value: [
          { name: 'Many 10' },
          { name: 'Many 100' },
          ...Array.from({ length: 9 }, (_, n) => ({ name: `Many 10${n + 1}` })),
        ],
      });
    });
    test('a project comes with its work types', async () => {
      const issueTypes = [{ id: '5', name: 'Part', subtask: true }];
      const ports = create(makeSite({ projects: [makeProject({ simplified: true, issueTypes })] }));
      expect(await ports.projects.read('10000')).toMatchObject({ ok: true, value: { managedBy: 'team', issueTypes } });
      expect(await ports.projects.read('404')).toMatchObject({ ok: false, failure: { code: 'NOT_FOUND' } });
    });
    test('priorities come in the site’s own order', async () => {
      const site = makeSite();
      expect(await create(site).priorities.all()).toEqual(ok(site.priorities));
    });
    test('the create dialog tells its fields and the priorities it offers', async () => {
      const { createForms } = create(makeSite());
      expect(await createForms.read('10000', '1')).toEqual(
        ok({ fieldIds: ['summary', 'priority'], priorityIds: ['20', '30', '40', '50'] }),
      );
      expect(await createForms.read('10000', '77')).toMatchObject({ ok: false, failure: { code: 'NOT_FOUND' } });
    });
    test('a create dialog without Priority offers none', async () => {
      const { createForms } = create(makeSite({ projects: [makeProject({ screens: { default: 100 } })] }));
      expect(await createForms.read('10000', '1')).toEqual(ok({ fieldIds: ['summary'], priorityIds: null }));
    });
  });
};

const describeFieldAndScreens = (name: string, create: Create) => {
  describe(`${name} keeps the promise of field and screens`, () => {
    test('our field is found by the module that made it, never by its name', async () => {
      expect(await create(makeSite()).reportField.find()).toEqual(ok(FIELD));
      const foreign = [
        { id: 'customfield_1', custom: 'ari:cloud:ecosystem::extension/other/app/static/preflight-report' },
      ];
      expect(await create(makeSite({ fields: foreign })).reportField.find()).toEqual(ok(null));
    });
    test('the field for rulings is another one, which may not be there yet', async () => {
      const rulings = { id: 'customfield_10051', custom: ari('preflight-ruling') };
      expect(await create(makeSite()).reportField.findRuling()).toEqual(ok(null));
      expect(await create(makeSite({ fields: [rulings] })).reportField.findRuling()).toEqual(ok('customfield_10051'));
    });
    test('each screen is named once, with what it is used for', async () => {
      expect(await create(makeSite()).screens.ofProject('10000', ['1', '2'], FIELD)).toEqual(
        ok([
          { id: '101', name: 'Create screen', uses: ['create'], holdsField: false },
          { id: '100', name: 'Default screen', uses: ['edit', 'view'], holdsField: false },
        ]),
      );
    });
    test('a field that was put on a screen is there, and a second time is refused', async () => {
      const { screens } = create(makeSite());
      expect(await screens.addField('101', FIELD)).toEqual(ok({}));
      expect(await screens.ofProject('10000', ['1'], FIELD)).toMatchObject({
        value: [
          { id: '101', holdsField: true },
          { id: '100', holdsField: false },
        ],
      });
      expect(await screens.addField('101', FIELD)).toMatchObject({ ok: false, failure: { code: 'JIRA_REFUSED' } });
      expect(await screens.addField('999', FIELD)).toMatchObject({ ok: false, failure: { code: 'NOT_FOUND' } });
    });
    test('a team-managed project has no screens to share', async () => {
      const { screens } = create(makeSite({ projects: [makeProject({ simplified: true, screens: null })] }));
      expect(await screens.ofProject('10000', ['1'], FIELD)).toMatchObject({ failure: { code: 'NOT_FOUND' } });
    });
  });
};

const describeScriptsAndRows = (name: string, create: Create) => {
  const context = { projectId: '10000', issueTypeId: '1', viewType: 'GIC' };
  const script = (data: string) => ({ name: 'preflight-10000', data, contexts: [context] });

  describe(`${name} keeps the promise of form scripts and gate rows`, () => {
    test('form scripts are created, listed, changed and removed', async () => {
      const { formScripts } = create(makeSite());
      for (const data of ['a', 'b', 'c']) await formScripts.create(script(data));
      const listed = await formScripts.list();
      expect(listed).toMatchObject({ ok: true, value: [script('a'), script('b'), script('c')] });
      const [first, second] = listed.ok ? listed.value : [];
      await formScripts.update(first!.id, script('d'));
      await formScripts.remove(second!.id);
      expect(await formScripts.list()).toMatchObject({ ok: true, value: [script('d'), script('c')] });
    });
    test('a form script that is gone cannot be changed', async () => {
      const answer = await create(makeSite()).formScripts.update('uim-9', script('a'));
      expect(answer).toMatchObject({ ok: false, failure: { code: 'NOT_FOUND' } });
    });
    test('gate rows are written, read and removed, twice as well as once', async () => {
      const { gateRows } = create(makeSite());
      expect(await gateRows.read('10000')).toEqual(ok(null));
      await gateRows.write('10000', { rows: [1] });
      await gateRows.write('10000', { rows: [2] });
      expect(await gateRows.read('10000')).toEqual(ok({ rows: [2] }));
      expect(await gateRows.remove('10000')).toEqual(ok({}));
      expect(await gateRows.remove('10000')).toEqual(ok({}));
      expect(await gateRows.read('10000')).toEqual(ok(null));
    });
  });
};

export const describeSite = (name: string, create: Create) => {
  describePeopleAndProjects(name, create);
  describeFieldAndScreens(name, create);
  describeScriptsAndRows(name, create);
};
