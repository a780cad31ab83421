import { analyseExpression } from './analyse-expression';

const types = { issues: 'List<Issue>', issue: 'Issue', user: 'User', project: 'Project', value: 'String' };

test.each([
  [
    'issues.map(i => {idAndKey: [i.id, i.key], summary: i.summary, comments: i.comments})',
    'List<{idAndKey: [Number, String], summary: String, comments: List<Comment>}>',
    'N',
  ],
  ['issues.map(i => i.comments)', 'List<List<Comment>>', 'N'],
  ['new Issue(10010).comments', 'List<Comment>', '2'],
])('documented: %s is %s at a cost of %s', (expression, type, expensiveOperations) => {
  expect(analyseExpression(expression, types)).toMatchObject({ valid: true, type, expensiveOperations });
});

test.each([
  ['issue.summary.length > 3 && !issue.customfield_1', 'Boolean', '1'],
  ['let p = project.properties.get("x"); p == null ? issue.key : value.trim()', 'String', '2'],
  ['issues.map(i => i.comments.map(c => c.author.groups()))', 'List<List<Any>>', 'N^2 + N'],
  ['issues.filter(i => i.parent != null)', 'List<Issue>', 'N'],
  ['[1, 2].includes(3)', 'Boolean', '0'],
  ['`${issue.assignee.displayName}` + 1', 'String', '1'],
  ['try { issue.priority.id } catch () { 0 }', 'Number', '0'],
])('%s is %s at a cost of %s', (expression, type, expensiveOperations) => {
  expect(analyseExpression(expression, types)).toMatchObject({ valid: true, type, expensiveOperations });
});

test.each([
  ['issue.sumary', 'type', 'Unrecognized property of type \'Issue\': "sumary".', 1],
  ["issues.map(i => i.id > '0')", 'type', "Can't compare Number to String.", 17],
  ['issue ===', 'syntax', /expected, = encountered\.$/, 9],
])('%s has a %s error', (expression, type, message, column) => {
  expect(analyseExpression(expression, types)).toMatchObject({
    valid: false,
    errors: [{ type, message: expect.stringMatching(message), line: 1, column }],
  });
});

test('leaves are literals, identifiers and every name, nodes are what is evaluated', () => {
  expect(analyseExpression("let a = {k: issue.key}; `x${a.k}` == ('y')", types)).toMatchObject({
    size: { characters: 42, leaves: 8, nodes: 10 },
  });
});
