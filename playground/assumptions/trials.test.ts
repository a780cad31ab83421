import { areas, assumptionWord, isAssumption, likely, switches } from './registry';
import { choicesOf } from './switch';
import { doorTrials } from './testing/door-trials';
import { expressionTrials } from './testing/expression-trials';
import { platformTrials } from './testing/platform-trials';
import { ruleTrials } from './testing/rule-trials';

/** The switches of the pages are tried in a browser: e2e/assumptions.spec.ts. */
const trials = Object.entries({ ...ruleTrials, ...doorTrials, ...expressionTrials, ...platformTrials });
const tries = trials.flatMap(([name, trial]) =>
  isAssumption(name)
    ? choicesOf(switches[name]).map((position) => ({ name, position, word: assumptionWord(position), ...trial }))
    : [],
);

test.each(tries)('$name stands at $word', async ({ name, position, word, see, sees }) => {
  expect(Object.keys(sees)).toContain(word);
  expect(await see({ ...likely, [name]: position })).toEqual(sees[word]);
});

test('every switch but those of the pages is tried, in all its positions and no others', () => {
  const { pages, ...others } = areas;
  const names = Object.values(others).flatMap((area) => Object.keys(area));
  expect(new Set(tries.map(({ name }) => name))).toEqual(new Set(names));
  expect(Object.keys(pages).length).toBeGreaterThan(0);
  const words = (name: string) => (isAssumption(name) ? choicesOf(switches[name]).map(assumptionWord).sort() : []);
  expect(trials.filter(([name, { sees }]) => String(Object.keys(sees).sort()) !== String(words(name)))).toEqual([]);
});

test.each(trials)('the positions of %s differ in what is seen', async (name, { see, sees }) => {
  if (!isAssumption(name)) throw new Error(name);
  const seen = await Promise.all(choicesOf(switches[name]).map((one) => see({ ...likely, [name]: one })));
  expect(new Set(seen.map((one) => JSON.stringify(one))).size).toBe(Object.keys(sees).length);
});
