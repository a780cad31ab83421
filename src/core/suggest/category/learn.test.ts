import { CategoryModel, MOST_MODEL_BYTES } from './category-model';
import type { HistoryItem } from './history';
import { learn } from './learn';
import { rankCategories } from './rank-categories';
import { makeHistory, makeItem } from './testing/make-history';

const item = (summary: string, category: string, created = 0): HistoryItem => ({
  ...{ summary, category, created },
  description: '',
});
const ask = (model: CategoryModel, summary: string, description = '') =>
  rankCategories(model, { summary, description });
const isEverSure = ({ margins }: CategoryModel): boolean => margins.some((margin) => margin !== null);
const bytesOf = (model: CategoryModel): number => new TextEncoder().encode(JSON.stringify(model)).length;

test('what was learned is asked again with the words that decided', () => {
  const model = learn(makeHistory(120));
  const { ranked, band, because } = ask(model, 'The lobby shows no unread message');
  expect(ranked[0]?.category).toBe('chat');
  expect(band).toBe('strong');
  expect(because.join(' ')).toMatch(/lobby|unread|message/);
  expect(ranked.map(({ category }) => category).toSorted()).toEqual(['account', 'chat', 'lights']);
  expect(ranked.reduce((sum, { score }) => sum + score, 0)).toBeCloseTo(1);
});

test('the same history gives the same model, and a model is plain data', () => {
  const model = learn(makeHistory(60));
  expect(learn(makeHistory(60))).toEqual(model);
  expect(CategoryModel.parse(JSON.parse(JSON.stringify(model)))).toEqual(model);
});

test('a model holds words and numbers, no text of anybody', () => {
  const model = learn([
    ...makeHistory(60),
    item('the student Sample Person wrote sample.person@example.org today', 'chat'),
  ]);
  expect(JSON.stringify(model)).not.toContain('Sample Person wrote');
});

test('what cannot be told apart is never called strong', () => {
  const history = makeHistory(200).map((one, at) => ({ ...one, category: ['a', 'b'][(at * 7 + (at >> 2)) % 2] ?? '' }));
  const model = learn(history);
  expect(isEverSure(model)).toBe(false);
  expect(ask(model, 'lobby').band).not.toBe('strong');
});

test('where every third label is wrong, strong is not given away', () => {
  const history = makeHistory(300).map((one, at) =>
    Math.floor(at / 3) % 3 === 1 ? { ...one, category: 'other' } : one,
  );
  expect(learn(history).right?.first).toBeLessThan(0.9);
  expect(isEverSure(learn(history))).toBe(false);
});

test('three items are too few to be sure', () => {
  const model = learn([
    item('lobby empty', 'chat', 1),
    item('invoice wrong', 'account', 2),
    item('lobby gone', 'chat', 3),
  ]);
  expect(model).toMatchObject({ items: 3, margins: [null, null], right: null });
  expect(ask(model, 'the lobby is empty').ranked[0]?.category).toBe('chat');
  expect(ask(model, 'the lobby is empty').band).not.toBe('strong');
});

test.each([
  ['nothing', []],
  ['empty texts', Array.from({ length: 30 }, (_, at) => item(' ', `c${at}`, at))],
  ['no categories', makeHistory(30).map((one) => ({ ...one, category: '' }))],
])('from %s nothing is learned, and nothing is suggested', (_name, history) => {
  const model = learn(history);
  expect(model).toMatchObject({ items: 0, categories: [], rows: [] });
  expect(ask(model, 'the lobby is empty')).toEqual({ ranked: [], band: 'none', because: [] });
});

test('one category only is no choice: nothing is suggested', () => {
  expect(ask(learn(makeHistory(50, ['chat'])), 'the lobby is empty').band).toBe('none');
});

test('two hundred categories fit, and are told apart', () => {
  const names = Array.from({ length: 200 }, (_, at) => `topic${at}`);
  const model = learn(Array.from({ length: 1_000 }, (_, at) => makeItem(names[at % 200] ?? '', at)));
  expect(model.categories).toHaveLength(200);
  expect(bytesOf(model)).toBeLessThanOrEqual(MOST_MODEL_BYTES);
  expect(ask(model, 'topic150word again').ranked[0]?.category).toBe('topic150');
});

test('however many words there are, a model is not larger than allowed', () => {
  const many = makeHistory(400).map((one, at) => ({
    ...one,
    description: Array.from({ length: 60 }, (_, n) => `längeres-wort${at % 90}x${n}`).join(' '),
  }));
  expect(bytesOf(learn(many))).toBeLessThanOrEqual(MOST_MODEL_BYTES);
});

test('what was filed lately counts more than what is long ago', () => {
  const old = Array.from({ length: 4_000 }, (_, at) => makeItem(at % 2 === 0 ? 'chat' : 'lights', at));
  const lately = Array.from({ length: 1_000 }, (_, at) => ({
    ...makeItem(at % 2 === 0 ? 'chat' : 'lights', at, { created: 1e9 + at }),
    summary: at % 2 === 0 ? 'widget' : 'gadget',
  }));
  const moved = old.map((one, at) => ({ ...one, summary: at % 5 === 1 ? 'widget' : one.summary }));
  const model = learn([...lately, ...moved], { mostFeatures: 200, effort: 1_000_000 });
  expect(ask(model, 'widget').ranked[0]?.category).toBe('chat');
});

test.each([
  ['nothing', '', ''],
  ['unknown words', 'zebra xylophone', ''],
  ['signs only', '😀😀', '\u0000\u202e'],
])('says nothing about %s', (_name, summary, description) => {
  expect(ask(learn(makeHistory(60)), summary, description)).toMatchObject({ band: 'none', because: [] });
});

test('a megabyte of one line is read as far as it tells something', () => {
  const model = learn(makeHistory(60));
  expect(ask(model, 'lobby', 'x'.repeat(1_000_000)).ranked[0]?.category).toBe('chat');
});
