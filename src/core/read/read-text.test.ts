import { readText } from './read-text';

const parts = (text: string, as: 'report' | 'chat' = 'report') => readText(text, as).parts;

test.each([
  [
    'Markdown',
    '### Steps to reproduce\n1. Open it\n### Expected behavior\nIt opens\n### Actual behavior\nIt stays shut',
  ],
  ['wiki marks', 'h3. Steps to Reproduce\n# Open it\nh3. Expected result\nIt opens\nh3. Actual result\nIt stays shut'],
  ['bold', '**To reproduce**\n- Open it\n\n**Expected**\nIt opens\n\n**Actual**\nIt stays shut'],
  ['a colon', 'Steps: Open it\nExpected: It opens\nActual: It stays shut'],
  ['lines of their own', 'Steps to reproduce\nOpen it\n\nExpected result\nIt opens\n\nActual result\nIt stays shut'],
])('headings in %s win over words', (_kind, text) => {
  const found = parts(text);
  expect(found.reproSteps.map((step) => step.replace(/^(?:\d\.|[-#])\s*/, ''))).toEqual(['Open it']);
  expect([found.expected, found.observed]).toEqual([['It opens'], ['It stays shut']]);
});

test.each(['Always', 'Every time', '1.\n2.\n3.', 'n/a'])('%j under the heading for steps is no step', (answer) => {
  const { present } = readText(
    `The page is blank\n\nSteps to reproduce:\n${answer}\n\nActual results:\nIt stays blank.`,
    'report',
  );
  expect(present.reproSteps).toBe(false);
});

test('a quote is an answer where a heading asks for one', () => {
  const found = parts('Blank page\n\nExpected Results:\n> The lesson\n\nActual results:\n> White');
  expect([found.expected, found.observed]).toEqual([['> The lesson'], ['Blank page', '> White']]);
});

test('a numbered list of what is wrong is no list of steps', () => {
  const found = parts('Three faults\n\n1. The page does not load\n2. The list is missing\n3. The clock crashes');
  expect([found.reproSteps, found.observed.length]).toEqual([[], 3]);
});

test('code, quotes, logs and traces are kept whole and say nothing', () => {
  const text = [
    'It crashes when I press Save.',
    '```\nwhen i click it should not crash\n```',
    '> it should work',
    'java.lang.IllegalStateException: cannot open\n\tat org.example.A.b(A.java:1)\n\tat org.example.A.c(A.java:2)',
  ].join('\n\n');
  const { pieces } = readText(text, 'report');
  expect(pieces.map(({ labels }) => labels.length > 0)).toEqual([true, false, false, false]);
  expect(pieces[3]?.text).toContain('A.java:2');
});

test('one sentence can say two things', () => {
  const { pieces } = readText(
    'When I press Save, the page crashes. I clicked Open first, then chose the file.',
    'report',
  );
  expect(pieces[0]?.labels).toEqual(expect.arrayContaining(['observed', 'reproSteps']));
});

test('in a chat the helper’s questions are no facts, and short answers take their meaning from them', () => {
  const found = parts(
    [
      'Ann: Hi, I am trying to submit my lab.',
      'Coach Bo: Does it crash, or does it show an error?',
      'Ann: a red box',
      'Coach Bo: Which browser do you use?',
      'Ann: Chrome 118',
      'Coach Bo: Have you tried another one?',
      'Ann: yes, Firefox, same thing',
      'Coach Bo: Please open the console.',
    ].join('\n'),
    'chat',
  );
  expect(found).toEqual({
    expected: ['Hi, I am trying to submit my lab.'],
    observed: ['a red box'],
    environment: ['Chrome 118'],
    stepsTried: ['yes, Firefox, same thing'],
    reproSteps: [],
  });
});

test.each([
  ['Die Seite bleibt leer, wenn ich auf Speichern drücke. Das ist nicht gut.'],
  ['La página está en blanco cuando hago clic en el botón de guardar.'],
  ['ページが開きません。ボタンを押しても何も起こりません。'],
  ['Strona jest pusta, kiedy klikam przycisk zapisu i nie wiem, co się dzieje dalej z moim kontem'],
])('%s is not analysed, but names are found', (text) => {
  const { analysed, parts: found, environment } = readText(`${text}\nWindows 10, Chrome 118`, 'report');
  expect(analysed).toBe(false);
  expect(found.observed).toEqual([]);
  expect(environment).toMatchObject({ os: 'Windows', osVersion: '10', browser: 'Chrome 118' });
});

test.each(['', 'asdf', 'Windows 10', 'NullPointerException', 'Chrome 118, Learn IDE V3, macOS'])(
  '%j may be English',
  (text) => {
    expect(readText(text, 'report').analysed).toBe(true);
  },
);
