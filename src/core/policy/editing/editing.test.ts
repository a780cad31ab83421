import { inLanguage } from '../in-language';
import { learnSupport } from '../packs/learn-support';
import { packs } from '../packs/packs';
import { PolicyRows } from '../policy-rows';
import { policyProblems } from '../portable/policy-problems';
import { valueAt } from '../portable/value-at';
import { blankOf, blankRow } from './blank';
import { duplicatedEntry, movedEntry, withoutEntry } from './change-list';
import { mentionsOf, withMentionsOf } from './mentions';
import { newId } from './new-id';
import { listAt, withValueAt, type PolicyTree } from './policy-tree';
import { SECTIONS } from './sections';
import { translationKey } from './translation-key';

const tree: PolicyTree = learnSupport;
const indexOf = (section: string, id: string): number =>
  listAt(tree, [section]).findIndex((row) => valueAt(row, ['id']) === id);
const germanOf = (given: PolicyTree, place: string): unknown => valueAt(given, ['translations', 'de', place]);

describe('a value at a path', () => {
  test('is set without touching what is beside it', () => {
    const next = withValueAt(tree, ['items', 0, 'title'], 'Look again');
    expect(valueAt(next, ['items', 0, 'title'])).toBe('Look again');
    expect(next['routes']).toBe(tree['routes']);
    expect(listAt(next, ['items'])[1]).toBe(listAt(tree, ['items'])[1]);
    expect(tree['items']).toBe(learnSupport.items);
  });
  test('goes where it is set to nothing', () => {
    const next = withValueAt(withValueAt(tree, ['items', 0, 'help'], 'x'), ['items', 0, 'help'], undefined);
    expect(listAt(next, ['items'])[0]).not.toHaveProperty('help');
  });
  test('is made with everything above it', () => {
    expect(withValueAt({}, ['filler', 'phrases', 0], 'x')).toEqual({ filler: { phrases: ['x'] } });
  });
});

describe('rows', () => {
  const at = indexOf('items', 'searched-guides');
  test('go with their translations', () => {
    const next = withoutEntry(tree, ['items'], at);
    expect(germanOf(tree, 'items.searched-guides.title')).toEqual(expect.any(String));
    expect(germanOf(next, 'items.searched-guides.title')).toBeUndefined();
    expect(germanOf(next, 'items.refreshed.title')).toBe(germanOf(tree, 'items.refreshed.title'));
  });
  test('are copied with their translations, right behind the original', () => {
    const next = duplicatedEntry(tree, ['items'], at, 'copy');
    expect(listAt(next, ['items'])[at + 1]).toEqual({ ...learnSupport.items[at], id: 'copy' });
    expect(germanOf(next, 'items.copy.title')).toBe(germanOf(tree, 'items.searched-guides.title'));
    expect(policyProblems(next)).toEqual([]);
  });
  test('without an id keep their own translation when they move', () => {
    const route = indexOf('routes', 'admissions');
    const path = ['routes', route, 'steps'];
    const next = movedEntry(tree, path, 0, 1);
    expect(listAt(next, path)).toEqual([listAt(tree, path)[1], listAt(tree, path)[0], ...listAt(tree, path).slice(2)]);
    expect(germanOf(next, 'routes.admissions.steps.1.text')).toBe(germanOf(tree, 'routes.admissions.steps.0.text'));
    expect(germanOf(next, 'routes.admissions.steps.0.text')).toBe(germanOf(tree, 'routes.admissions.steps.1.text'));
  });
  test('moved there and back are as before', () => {
    expect(movedEntry(movedEntry(tree, ['items'], 0, 3), ['items'], 3, 0)).toEqual(tree);
  });
});

test.each(packs.map((pack) => [pack.id, pack] as const))(
  '%s: each translation is found at the text it translates',
  (_id, pack) => {
    const found = new Set<string>();
    const walk = (value: unknown, path: (string | number)[]): void => {
      if (typeof value === 'string') {
        const key = translationKey(pack, path);
        if (key !== null) found.add(key);
      } else if (typeof value === 'object' && value !== null && path[0] !== 'translations')
        for (const [key, inner] of Object.entries(value))
          walk(inner, [...path, Array.isArray(value) ? Number(key) : key]);
    };
    walk(pack, []);
    const texts = Object.keys(pack.translations?.['de'] ?? {});
    expect(texts.length).toBeGreaterThan(10);
    expect(texts.filter((place) => !found.has(place))).toEqual([]);
    expect(inLanguage(pack, 'de').name).toBe(pack.translations?.['de']?.['name'] ?? pack.name);
  },
);

describe('what names a row', () => {
  test.each([
    ['parts', 'batch', 'plan.part'],
    ['parts', 'githubUsername', 'required.0.parts.0'],
    ['levels', 'Medium', 'notBlocking'],
    ['categories', 'ide', 'items'],
  ])('%s %s is named by %s', (section, id, place) => {
    const places = mentionsOf(tree, section, id).map((path) => path.join('.'));
    expect(places.some((one) => one.startsWith(place))).toBe(true);
  });
  test('is pointed to another row, after which it can go without a problem', () => {
    const next = withMentionsOf(tree, 'categories', 'ide', 'chat');
    expect(mentionsOf(next, 'categories', 'ide')).toEqual([]);
    const index = listAt(next, ['categories']).findIndex((row) => valueAt(row, ['id']) === 'ide');
    expect(policyProblems(withoutEntry(next, ['categories'], index))).toEqual([]);
  });
  test('leaves nothing that points to nowhere, whatever goes', () => {
    for (const section of ['parts', 'kinds', 'levels', 'items', 'categories'] as const)
      for (const [index, { id }] of learnSupport[section].entries()) {
        const isFree = mentionsOf(tree, section, id).length === 0;
        const dangling = policyProblems(withoutEntry(tree, [section], index)).filter(({ words }) =>
          words.includes(`“${id}”`),
        );
        expect([section, id, isFree && dangling.length > 0]).toEqual([section, id, false]);
      }
  });
});

describe('a new row', () => {
  test.each(SECTIONS.filter(({ kind }) => kind === 'rows').map((section) => [section.name, section] as const))(
    'of %s lacks nothing but what has to be written or chosen',
    (name, section) => {
      const grown = withValueAt(tree, [name], [...listAt(tree, [name]), blankRow(section, 'brand-new')]);
      const problems = PolicyRows.safeParse(grown).error?.issues ?? [];
      const codes = new Set(problems.map(({ code }) => code));
      expect([...codes].filter((code) => code !== 'too_small' && code !== 'invalid_format')).toEqual([]);
    },
  );
  test('of a name that is taken gets a number', () => {
    expect(newId('Ask the Owner!', [])).toBe('ask-the-owner');
    expect(newId('Ask the owner', [{ id: 'ask-the-owner' }, { id: 'ask-the-owner-2' }])).toBe('ask-the-owner-3');
    expect(newId('7 Übungen', [])).toBe('ubungen');
    expect(newId('日本', [])).toBe('new');
    expect(newId('x'.repeat(90), []).length).toBeLessThanOrEqual(40);
  });
});

test('an empty number begins within its bounds', () => {
  expect(blankOf({ name: 'weight', kind: 'number', least: 0.1, most: 5, step: 0.1 })).toBe(1);
});
