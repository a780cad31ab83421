import { jqlText, savedSearch, SavedSearch } from './saved-searches';

const site = { projectKey: 'LEARN', fieldName: 'Preflight report', category: 'ide' };

test.each([
  [
    'unjustified',
    'project = "LEARN" AND preflightGuarded = unjustified AND statusCategory != Done ORDER BY created DESC',
  ],
  [
    'incomplete',
    'project = "LEARN" AND preflightState = incomplete AND statusCategory != Done ORDER BY preflightCompleteness ASC',
  ],
  ['category', 'project = "LEARN" AND "Preflight report".Category = "ide" ORDER BY created DESC'],
] as const)('%s', (search, jql) => {
  expect(savedSearch(search, site)).toBe(jql);
});

test('without a category there is nothing to search by', () => {
  expect(savedSearch('category', { ...site, category: null })).toBeNull();
});

test.each([
  ['plain', '"plain"'],
  ['a "quoted" name', '"a \\"quoted\\" name"'],
  ['ends with \\', '"ends with \\\\"'],
  ['" OR project = SECRET OR "', '"\\" OR project = SECRET OR \\""'],
])('%s stays one text of JQL', (text, quoted) => {
  expect(jqlText(text)).toBe(quoted);
});

test('a name that would end its quotes stays inside them, whichever search', () => {
  const hostile = {
    projectKey: '" OR key = X-1 OR "',
    fieldName: '" OR key = X-1 OR "',
    category: '" OR key = X-1 OR "',
  };
  const outside = SavedSearch.options.map((search) =>
    (savedSearch(search, hostile) ?? '').replace(/"(?:\\.|[^"\\])*"/g, ''),
  );
  expect(outside.filter((text) => text.includes('OR key'))).toEqual([]);
});
