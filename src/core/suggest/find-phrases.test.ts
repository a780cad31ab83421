import { compilePhrases, findPhrases } from './find-phrases';
import { tokensOf } from './tokens-of';

const words = { thing: ['ide', 'browser'] };
const finds = (phrase: string, text: string): boolean =>
  findPhrases(tokensOf(text), compilePhrases([phrase], words)).length > 0;

test.each([
  ['quit', 'I QUIT!'],
  ['dont know', 'I don’t know'],
  ['leave|leaves the course', 'She leaves the course'],
  ['crash*', 'it crashed'],
  ['can+not|cannot open', 'can not open'],
  ['can+not|cannot open', 'cannot open'],
  ['ide ~ slow', 'The IDE is today really very slow'],
  ['ide _ slow', 'the IDE is so slow'],
  ['ide * slow', 'IDE is slow'],
  ['quit .', 'I quit, sorry'],
  ['quit .', 'then I quit'],
  ['quit {thing}', 'quit browser'],
  ['やめたい', 'もうやめたいです。'],
  ['to quit', 'want to\nquit'],
])('%s is found in: %s', (phrase, text) => {
  expect(finds(phrase, text)).toBe(true);
});

test.each([
  ['quit', 'That is quite good'],
  ['art', 'start'],
  ['leave the course', 'leave. The course'],
  ['ide ~ slow', 'The IDE is fine. Slow network'],
  ['ide ~ slow', 'IDE one two three four five slow'],
  ['ide _ slow', 'the IDE, I mean, slow'],
  ['ide _ slow', 'the IDE is really very slow'],
  ['ide * slow', 'IDE slow'],
  ['quit .', 'I quit the browser'],
  ['to quit', 'want to\n- quit Chrome'],
  ['{nothing}', 'nothing'],
  ['', 'anything'],
])('%s is not found in: %s', (phrase, text) => {
  expect(finds(phrase, text)).toBe(false);
});

test('tells which phrase stands where', () => {
  const tokens = tokensOf('quit the ide and quit');
  expect(findPhrases(tokens, compilePhrases(['ide', 'quit'], words))).toEqual([
    { number: 1, from: 0, to: 1 },
    { number: 0, from: 2, to: 3 },
    { number: 1, from: 4, to: 5 },
  ]);
});

test('a long text of near misses costs no more than its length', () => {
  const tokens = tokensOf('ide a b c '.repeat(20_000));
  expect(findPhrases(tokens, compilePhrases(['ide ~ a ~ b ~ c ~ x', 'ide ~ ide ~ ide ~ x'], words))).toEqual([]);
});
