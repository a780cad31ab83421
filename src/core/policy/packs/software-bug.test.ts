import { softwareBug } from './software-bug';

const idsOf = (rows: readonly { id: string }[]): string[] => rows.map(({ id }) => id);

test('asks for steps, expected, actual, operating system and environment, each on its own', () => {
  expect(softwareBug.required.map(({ parts }) => parts)).toEqual([
    ['steps'],
    ['expected'],
    ['actual'],
    ['os'],
    ['environment'],
  ]);
});

test('its Blocker has a checklist of four, one of them a tick', () => {
  expect(softwareBug.checklist.map(({ source }) => source)).toEqual([
    'blocking-kind-named',
    'cannot-move-on',
    'parts-complete',
    'tick',
  ]);
});

test('has no plan: free and paid are nothing to it', () => {
  expect(softwareBug.plan).toBeNull();
  expect(softwareBug.environments?.free).toBeNull();
  expect(softwareBug.rubric.filter(({ plan }) => plan !== undefined)).toEqual([]);
});

test('only the private way keeps no text, and only it must not be missed', () => {
  expect(idsOf(softwareBug.routes.filter(({ personal }) => personal))).toEqual(['weakness']);
  expect(idsOf(softwareBug.routes.filter(({ warnsFromText }) => warnsFromText))).toEqual(['weakness']);
});

test('every way that is not Jira says what to do instead', () => {
  for (const { inJira, steps } of softwareBug.routes) expect(steps.length > 0).toBe(!inJira);
});
