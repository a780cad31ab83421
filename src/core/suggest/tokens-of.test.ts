import { tokensOf } from './tokens-of';

const words = (text: string): string[] => tokensOf(text).map(({ word }) => word);
const ends = (text: string): string[] => tokensOf(text).map((token) => token.ends);

test.each([
  ['Don’t QUIT!', ['dont', 'quit']],
  ['learn_test v1.2', ['learn', 'test', 'v1', '2']],
  ['Ayelén naïve', ['ayelén', 'naïve']],
  ['ボタンを', ['ボ', 'タ', 'ン', 'を']],
  ['IDEが', ['ide', 'が']],
  ['  …  ', []],
  ['', []],
])('%j has the words %j', (text, expected) => {
  expect(words(text)).toEqual(expected);
});

test.each([
  ['one two', ['nothing', 'sentence']],
  ['one, two. three', ['clause', 'sentence', 'sentence']],
  ['learn.co site', ['nothing', 'nothing', 'sentence']],
  ['one\ntwo', ['nothing', 'sentence']],
  ['one\nTwo', ['sentence', 'sentence']],
  ['one\n- two', ['sentence', 'sentence']],
  ['one\n\ntwo', ['sentence', 'sentence']],
  ['何。何', ['sentence', 'sentence']],
])('the words of %j end %j', (text, expected) => {
  expect(ends(text)).toEqual(expected);
});

test('a word is found again where it was written', () => {
  const text = 'Das „Fenster“ bleibt weiß – 終わり';
  expect(
    tokensOf(text)
      .map(({ start, end }) => text.slice(start, end))
      .join(' '),
  ).toBe('Das Fenster bleibt weiß 終 わ り');
});
