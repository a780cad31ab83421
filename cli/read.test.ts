import { runCommand } from './testing/run-command';

const ask = (...values: object[]) => runCommand(['read'], values.map((value) => `${JSON.stringify(value)}\n`).join(''));

test('finds the parts of a report', async () => {
  const text = [
    'The lesson page stays blank.',
    '',
    'Steps to reproduce:',
    '1. Open the lesson',
    '2. Press Submit',
    '',
    'Expected: the next lesson opens',
    'Actual: a blank page',
    'Chrome 118 on Windows 10',
  ].join('\n');
  const { answers, errors, status } = await ask({ id: 'a', text, as: 'report' });
  expect(answers).toMatchObject([
    {
      id: 'a',
      analysed: true,
      present: { observed: true, expected: true, reproSteps: true, stepsTried: false, environment: true },
      parts: { expected: ['the next lesson opens'], reproSteps: ['1. Open the lesson', '2. Press Submit'] },
      environment: { os: 'Windows', osVersion: '10', browser: 'Chrome 118', app: null },
    },
  ]);
  expect([errors, status]).toEqual(['', 0]);
});

test('labels a sentence and loose blocks', async () => {
  const { answers } = await ask(
    { id: 1, sentence: 'It should open the next lesson.', as: 'report' },
    { id: 2, sentence: 'I am trying to open a lesson.', as: 'chat' },
    { id: 3, blocks: ['It crashes with an error.', 'The next lesson should open.', 'Best regards'] },
  );
  expect(answers).toEqual([
    { id: 1, label: 'expected' },
    { id: 2, label: 'expected' },
    { id: 3, labels: ['observed', 'expected', 'other'] },
  ]);
});

test.each([
  [{ id: 'x' }],
  [{ id: 'x', text: 'hello' }],
  [{ id: 'x', text: 'hello', as: 'letter' }],
  [{ id: 'x', text: 7, as: 'report' }],
  [{ id: 'x', blocks: 'one' }],
])('%j is answered as an error of its line, and the rest goes on', async (line) => {
  const { answers, status } = await ask(line, { id: 'y', sentence: '', as: 'report' });
  expect(answers).toMatchObject([
    { id: 'x', error: { code: 'INVALID_INPUT', line: 1 } },
    { id: 'y', label: 'other' },
  ]);
  expect(status).toBe(1);
});
