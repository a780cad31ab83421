import { learnSupport } from '../policy/packs/learn-support';
import { softwareBug } from '../policy/packs/software-bug';
import { readAddress } from './address';
import { chooseSpace, chooseType } from './choose-place';
import { fillReport } from './fill-report';
import { formShapeOf } from './form-shape';

const fill = (query: string, pack = learnSupport) => fillReport(readAddress(query), formShapeOf(pack));

test('each name finds the question that holds it', () => {
  const { report, filled, dropped, category } = fill(
    'name=Mia&github=mia&mail=mia@learn.example&batch=v-1&link=https://learn.example/q&category=IDE',
  );
  expect(report.answers).toEqual({
    ...{ fullName: 'Mia', githubUsername: 'mia', email: 'mia@learn.example' },
    ...{ batch: 'v-1', questionLink: 'https://learn.example/q' },
  });
  expect(report.about.category).toBe('ide');
  expect(category).toBe(learnSupport.categories.find(({ id }) => id === 'ide')?.title);
  expect(filled.map(({ title }) => title)).toContain('GitHub user name');
  expect(dropped).toEqual([]);
});

test('a question can be named by its id, on as many lines as it has', () => {
  const { report } = fill('observed=One%0ATwo&os=macOS%0A14');
  expect(report.answers).toEqual({ observed: 'One\nTwo', os: 'macOS 14' });
});

test('what other programs add to an address is no loss; what has no place in this form is', () => {
  expect(fill('utm_source=chat&atlOrigin=x')).toMatchObject({ filled: [], dropped: [] });
  expect(fill('batch=v-1&category=space-travel', softwareBug).dropped).toEqual([
    { name: 'batch', why: 'no-place' },
    { name: 'category', why: 'not-offered' },
  ]);
});

test('of two answers to one question the first stands, and the other is told', () => {
  const { report, dropped } = fill('github=mia&githubUsername=ove');
  expect(report.answers).toEqual({ githubUsername: 'mia' });
  expect(dropped).toEqual([{ name: 'githubUsername', why: 'repeated' }]);
});

const spaces = [
  { id: '10', key: 'OPS', name: 'Operations' },
  { id: '20', key: 'LEARN', name: 'Learn' },
];
const nowhere = { spaceId: null, types: {} };

test.each([
  ['space=learn', nowhere, '20', []],
  ['space=20', nowhere, '20', []],
  ['', { spaceId: '20', types: {} }, '20', []],
  ['', { spaceId: '99', types: {} }, '10', []],
  ['space=HR', { spaceId: '20', types: {} }, '20', [{ name: 'space', why: 'not-offered' }]],
])('%s: the space of the address, else the last one, else the first', (query, last, id, dropped) => {
  expect(chooseSpace(readAddress(query), spaces, last)).toEqual({
    space: spaces.find((space) => space.id === id),
    dropped,
  });
});

test('the work type goes by name or id, else by the last one there', () => {
  const types = [
    { id: '1', name: 'Task' },
    { id: '2', name: 'Bug' },
  ];
  expect(chooseType(readAddress('type=bug'), types, '1').type).toBe(types[1]);
  expect(chooseType(readAddress(''), types, '2').type).toBe(types[1]);
  expect(chooseType(readAddress('type=Epic'), types, undefined)).toEqual({
    type: types[0],
    dropped: [{ name: 'type', why: 'not-offered' }],
  });
  expect(chooseSpace(readAddress(''), [], nowhere).space).toBeNull();
});
