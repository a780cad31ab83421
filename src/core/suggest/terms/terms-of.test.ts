import { stemOf } from './stem-of';
import { termsOf } from './terms-of';

const terms = (text: string): string[] => termsOf(text).map(({ term }) => term);

test.each([
  ['stops', 'stop'],
  ['stopped', 'stop'],
  ['stopping', 'stop'],
  ['caching', 'cach'],
  ['cache', 'cach'],
  ['caches', 'cach'],
  ['retries', 'retry'],
  ['retried', 'retry'],
  ['status', 'status'],
  ['class', 'class'],
  ['classes', 'class'],
  ['red', 'red'],
  ['thing', 'thing'],
  ['größer', 'größer'],
  ['v8', 'v8'],
])('%s has the stem %s', (word, stem) => {
  expect(stemOf(word)).toBe(stem);
});

test.each([
  ['The IDE hangs', ['the', 'ide', 'hang']],
  ['NullPointerException', ['nullpointerexception', 'null', 'pointer', 'exception']],
  ['HTTPServer2Go', ['httpserver2go', 'http', 'server2', 'go']],
  ['learn.co/lab_7', ['learn', 'co', 'lab', '7']],
  ["it's the student's", ['it', 'the', 'student']],
  ['ログイン', ['ログ', 'グイ', 'イン']],
  ['何', ['何']],
  ['took 1234567 ms', ['took', 'ms']],
  ['x'.repeat(41), []],
  ['😀 \u0000 —', []],
  ['', []],
])('%j is compared by %j', (text, expected) => {
  expect(terms(text)).toEqual(expected);
});

test('a part of a name in code is known by the whole name', () => {
  expect(termsOf('FooBar')).toEqual([
    { term: 'foobar', word: 'FooBar' },
    { term: 'foo', word: 'FooBar' },
    { term: 'bar', word: 'FooBar' },
  ]);
});
