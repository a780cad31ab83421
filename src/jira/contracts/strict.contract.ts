import { fail, ok } from '../../contract/failure';
import type { Ports } from '../ports';
import type { StrictChange } from '../strict-change';
import { makeProject, makeSite, makeWorkflow, type FakeSite } from '../testing/fake-site';

type Create = (site: FakeSite) => Ports;
const CHANGE: StrictChange = {
  schemaVersion: 1,
  places: [{ screenId: '100', tabId: '1', after: 'summary' }],
  screenId: '102',
  workflowIds: ['workflow-1'],
};
const withPriority = (): FakeSite =>
  makeSite({ screens: [{ id: 100, name: 'Edit', tabs: [{ id: 1, fields: ['summary', 'priority', 'labels'] }] }] });
const fieldsOf = (site: FakeSite): string => site.screens[0]?.tabs[0]?.fields.join(' ') ?? '';

const describeScreenChanges = (name: string, create: Create) => {
  describe(`${name} keeps the promise of changes of screens`, () => {
    test('a field comes off its screen and goes back to its very place', async () => {
      const site = withPriority();
      const { screenChanges } = create(site);
      const place = await screenChanges.placeOf('100', 'priority');
      expect(place).toEqual(ok({ screenId: '100', tabId: '1', after: 'summary' }));
      if (!place.ok || place.value === null) return;
      await screenChanges.takeOff(place.value, 'priority');
      expect(await screenChanges.placeOf('100', 'priority')).toEqual(ok(null));
      await screenChanges.putBack(place.value, 'priority');
      await screenChanges.putBack(place.value, 'priority');
      expect(fieldsOf(site)).toBe('summary priority labels');
    });
    test.each([
      ['first', null, 'priority summary labels'],
      ['after one that is gone', 'gone', 'summary labels priority'],
    ])('a field that stood %s', async (_name, after, fields) => {
      const site = withPriority();
      site.screens[0]!.tabs[0]!.fields = ['summary', 'labels'];
      await create(site).screenChanges.putBack({ screenId: '100', tabId: '1', after }, 'priority');
      expect(fieldsOf(site)).toBe(fields);
    });
    test('where its tab is gone it comes on the first one', async () => {
      const site = withPriority();
      site.screens[0]!.tabs[0]!.fields = ['summary'];
      await create(site).screenChanges.putBack({ screenId: '100', tabId: '9', after: null }, 'priority');
      expect(fieldsOf(site)).toContain('priority');
    });
    test('a screen of ours is made once, and removed once', async () => {
      const site = makeSite();
      const { screenChanges } = create(site);
      const made = await screenChanges.make('Ours', ['priority']);
      expect(await screenChanges.make('Ours', ['priority'])).toEqual(made);
      expect(site.screens.at(-1)).toMatchObject({ name: 'Ours', tabs: [{ fields: ['priority'] }] });
      const id = made.ok ? made.value : '';
      expect(await screenChanges.remove(id)).toEqual(ok({}));
      expect(site.screens).toHaveLength(2);
    });
    test('who else shows a screen is known by name', async () => {
      const projects = [makeProject(), makeProject({ id: '10007', name: 'Neighbours' })];
      const { screenChanges } = create(makeSite({ projects }));
      expect(await screenChanges.otherProjects('100', '10000')).toEqual(ok(['Neighbours']));
      expect(await screenChanges.otherProjects('999', '10000')).toEqual(ok([]));
    });
  });
};

const describeLoop = (name: string, create: Create) => {
  describe(`${name} keeps the promise of the loop`, () => {
    test('it comes at the end, once, is brought up to date, and goes without a trace', async () => {
      const site = makeSite({ workflows: [makeWorkflow()] });
      const before = JSON.stringify(site.workflows[0]?.['transitions']);
      const { workflows } = create(site);
      const loop = { screenId: '102', name: 'Change priority' };
      for (const config of ['old', 'new', 'new'])
        expect(await workflows.setLoop('workflow-1', { ...loop, config })).toEqual(ok({}));
      const transitions = site.workflows[0]?.['transitions'] as unknown[];
      expect(transitions).toHaveLength(3);
      expect(transitions[2]).toMatchObject({ id: '21', type: 'GLOBAL', name: 'Change priority' });
      expect(JSON.stringify(transitions[2])).toContain('"config":"new"');
      await workflows.setLoop('workflow-1', { ...loop, config: null });
      expect(JSON.stringify(site.workflows[0]?.['transitions'])).toBe(before);
      expect(await workflows.setLoop('gone', { ...loop, config: null })).toEqual(ok({}));
    });
  });
};

const describeStore = (name: string, create: Create) => {
  describe(`${name} keeps what strict mode changed`, () => {
    test('by project, until it is undone', async () => {
      const { strictChanges } = create(makeSite());
      expect(await strictChanges.read('10000')).toEqual(ok(null));
      expect(await strictChanges.write('10000', null, CHANGE)).toEqual(ok({}));
      expect(await strictChanges.read('10000')).toEqual(ok(CHANGE));
      expect(await strictChanges.projects()).toEqual(ok(['10000']));
      expect(await strictChanges.write('10000', CHANGE, null)).toEqual(ok({}));
      expect(await strictChanges.read('10000')).toEqual(ok(null));
    });
  });
};

const describeOvertaken = (name: string, create: Create) => {
  describe(`${name} loses nothing that another admin wrote meanwhile`, () => {
    test('what strict mode changed', async () => {
      const { strictChanges } = create(makeSite());
      const more = { ...CHANGE, workflowIds: ['workflow-1', 'workflow-2'] };
      await strictChanges.write('10000', null, CHANGE);
      await strictChanges.write('10000', CHANGE, more);
      for (const [before, after] of [
        [null, CHANGE],
        [CHANGE, null],
      ] as const)
        expect(await strictChanges.write('10000', before, after)).toEqual(fail('CONFLICT', 'stored'));
      expect(await strictChanges.read('10000')).toEqual(ok(more));
    });
    test('of two who begin at once, the first one’s stands', async () => {
      const { strictChanges } = create(makeSite());
      const other = { ...CHANGE, workflowIds: [] };
      const done = await Promise.all([CHANGE, other].map((change) => strictChanges.write('10000', null, change)));
      expect(done.filter((one) => one.ok)).toHaveLength(1);
      const kept = done[0]?.ok === true ? CHANGE : other;
      expect(await strictChanges.read('10000')).toEqual(ok(kept));
    });
    test('what was released', async () => {
      const { releases } = create(makeSite());
      const first = { schemaVersion: 1 as const, at: 5, workflows: [] };
      await releases.write(null, first);
      expect(await releases.write(null, { ...first, at: 6 })).toEqual(fail('CONFLICT', 'stored'));
      expect(await releases.write(first, null)).toEqual(ok({}));
      expect(await releases.read()).toEqual(ok(null));
    });
  });
};

export const describeStrict = (name: string, create: Create): void => {
  describeScreenChanges(name, create);
  describeLoop(name, create);
  describeStore(name, create);
  describeOvertaken(name, create);
};
