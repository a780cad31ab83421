import { evaluateExpression } from './evaluate-expression';

const valueIn = (expression: string) => {
  const answer = evaluateExpression(expression, {});
  return answer.ok ? answer.value : answer.error.message;
};

describe('what the grammar takes', () => {
  test.each<[string, unknown]>([
    ['[{id: 1}].map(c => {id: c.id})', [{ id: 1 }]],
    ['[1].map(c => { let d = c + 1; d * 2 })', [4]],
    ['[1].map(c => { c })', [1]],
    ['[[1, 2]].map((a, i) => { i })', [0]],
    ["if (1 > 2) { 'a' } else if (2 > 1) { let b = 'b'; return b; } else { 'c' }", 'b'],
    ["try { null.x } catch () { 'caught' }", 'caught'],
    ["try { throw 'no' } catch (e) { `${e.message} ${e.location == null}` }", 'no true'],
    ["{'quoted': 1, plain: 2}", { quoted: 1, plain: 2 }],
    ['1 == 1 ? 2 : 3', 2],
    ["`a${`b${'c'}`}\\`\\$`", 'abc`$'],
    ['\'\\u0041\\n\\\'\' + "\\""', 'A\n\'"'],
    ['null?.a ?? 1', 1],
    ['(null?.a)?.b', null],
    ['-1 - -2', 1],
    ['!true || !false', true],
    ['let let1 = 1; let1', 1],
    ['(() => 3)()', 3],
    ['1e3 + 0.5', 1000.5],
  ])('%s', (expression, value) => {
    expect(valueIn(expression)).toEqual(value);
  });

  test.each([
    'a === b',
    "'a' in b",
    'a instanceof b',
    '/a/',
    'function () { 1 }',
    'class A {}',
    'for (;;) {}',
    'const a = 1; a',
    'let a = 1',
    'if (a) { 1 }',
    'a ? b',
    'a => ',
    '{a}',
    "'a",
    '`a${b`',
    'a.',
    '',
    'a; b',
    'null = 1; 2',
    '1.',
    '1a',
  ])('but not: %s', (expression) => {
    const answer = evaluateExpression(expression, {});
    expect(answer).toMatchObject({
      ok: false,
      error: { line: 1, message: expect.stringMatching(/ expected, .* encountered\.$/) },
    });
    expect(answer.cost.steps).toBe(0);
  });
});
