import { ownWords } from './place';

test.each([
  ['', ''],
  ['?name=Mia&user=lead&eventsCrossFrames=off', '?user=lead&eventsCrossFrames=off'],
  ['?name=Mia', ''],
])('a move keeps of %p what turns the playground: %p', (query, kept) => {
  expect(ownWords(query)).toBe(kept);
});
