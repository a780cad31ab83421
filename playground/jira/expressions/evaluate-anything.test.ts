import fc from 'fast-check';

import { evaluateExpression } from './evaluate-expression';
import { valueOf } from './jira-value';
import { restLimits } from './limits';
import { issueWith } from './testing/sample-records';

describe('it never throws', () => {
  test.each([
    '('.repeat(20_000),
    '['.repeat(5_000) + ']'.repeat(5_000),
    'x=>'.repeat(3_000) + '1',
    '!'.repeat(9_000) + '1',
  ])('on deep nesting', (expression) => {
    const limits = { ...restLimits, characters: 100_000 };
    expect(evaluateExpression(expression, {}, { limits })).toMatchObject({ ok: expect.any(Boolean) });
  });

  test('on any text', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 60, unit: 'binary' }), (text) => {
        expect(evaluateExpression(text, {})).toMatchObject({ ok: expect.any(Boolean) });
      }),
      { numRuns: 2_000 },
    );
  });

  test('on any mixture of words, with any values', () => {
    const words = [
      'issue',
      'v',
      '.',
      '?.',
      '[',
      ']',
      '(',
      ')',
      '{',
      '}',
      ':',
      ',',
      '=>',
      'x',
      '+',
      '-',
      '<',
      '==',
      '&&',
      '??',
      '!',
      'typeof ',
      '1',
      "'a'",
      '`${',
      '}`',
      'map',
      'reduce',
      'join',
      'slice',
      'key',
      'let x = ',
      ';',
      'new Date',
      'throw ',
      '? ',
      'null',
      'try {',
      '} catch (e) {',
      'if (',
      ') {',
      '} else {',
      'JSON',
      '.parse',
      'plusMonths',
      'repeat',
    ];
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...words), { maxLength: 14 }), fc.jsonValue(), (parts, json) => {
        const answer = evaluateExpression(parts.join(''), { issue: issueWith(), v: valueOf(json) });
        expect(answer).toMatchObject({ ok: expect.any(Boolean) });
      }),
      { numRuns: 10_000 },
    );
  });

  test('on numbers that no date, text or list can take', () => {
    for (const call of [
      'new Date(1e300)',
      'new Date(0).plusMonths(1e9)',
      "'a'.padEnd(0 - 1)",
      "'a'.repeat(0 / 0)",
      '[1][0.5]',
      "'abc'.slice(1e300)",
    ])
      expect(evaluateExpression(call, {})).toMatchObject({ ok: expect.any(Boolean) });
  });
});
