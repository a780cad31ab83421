import { type Assumptions } from './assumptions';
import { evaluateExpression } from './evaluate-expression';
import { type JiraValue, valueOf } from './jira-value';
import { issueWith, project, user } from './testing/sample-records';

const issue = issueWith();
const NOW = Date.parse('2026-01-12T00:00:00.000Z');
const adf = valueOf({ type: 'doc', content: [{ type: 'paragraph', content: [{ type: 'text', text: 'plain text' }] }] });

test.each<[string, Record<string, JiraValue>, unknown]>([
  ["typeof project != 'undefined' && project.style == 'next-gen'", {}, false],
  ["typeof project != 'undefined' && project.style == 'classic'", { project }, true],
  ["Number('1') + Number('2') == 3", {}, true],
  ["Number('x')", {}, Number.NaN],
  ['[].every(x => false)', {}, true],
  ['[].some(x => true)', {}, false],
  ['[1, 2].reduce((a, b) => a + b)', {}, 3],
  ['[3, 1, 2].sort((a, b) => a < b ? -1 : 1)', {}, [1, 2, 3]],
  ['[1, [2, 3]].flatten()', {}, [1, 2, 3]],
  ['[1, 2, 3].slice(-2)', {}, [2, 3]],
  ["['a', 'b'].join('-')", {}, 'a-b'],
  ["['a'].indexOf('z')", {}, -1],
  ["new Map().set('a', 1).get('a')", {}, 1],
  ["new Map().get('x')", {}, null],
  ['({a: 1}).entries()', {}, [['a', 1]]],
  ["issue?.customfield_1 ?? 'default'", { issue }, 'default'],
  ["issue?.customfield_9 ?? 'default'", { issue }, 'default'],
  ['issue?.[f].currency', { issue, f: 'customfield_2' }, 'USD'],
  ['issue.app__field.amount', { issue }, 100],
  ["'' + 1", {}, '1'],
  ['`${true}`', {}, 'true'],
  ['issue.updated > new Date().minusDays(7)', { issue }, true],
  ["['Bug', 'Task'].includes(issue.issueType.name)", { issue }, true],
  ["typeof v == 'Map' ? new RichText(v).plainText : v", { v: adf }, 'plain text'],
  ["typeof v == 'Map' ? new RichText(v).plainText : v", { v: 'text' }, 'text'],
  [
    'issues.reduce((n, i) => n.set(i.status.name, (n[i.status.name] || 0) + 1), new Map())',
    { issues: [issueWith({}, '1'), issueWith({}, '2'), issueWith({ status: { id: '4', name: 'Done' } }, '3')] },
    { Open: 2, Done: 1 },
  ],
  ['2 + 3 * 4 - 10 / 4 % 2', {}, 13.5],
  ['issue.description.plainText', { issue }, 'What happened'],
  ['JSON.parse(\'{"a": [1]}\').a[0] + JSON.stringify({b: 1})', {}, '1{"b":1}'],
  ["new CalendarDate('2008-09-15').plusDays(20)", {}, '2008-10-05'],
  ["new Date('2026-01-31T10:00:00.000Z').plusMonths(1).toISOString()", {}, '2026-02-28T10:00:00.000Z'],
  ["'aXbX'.match('X')", {}, ['X']],
  ["'aXbX'.matchAll('X').length", {}, 2],
])('unverified: %s', (expression, variables, value) => {
  expect(evaluateExpression(expression, variables, { now: NOW })).toMatchObject({ ok: true, value });
});

test.each([
  "'Bug'.startsWith('B')",
  'new Date() > null',
  '[].reduce((a, b) => a)',
  'issue.customfield_9',
  "'a'.replaceAll('a', 'b')",
  '[1].find(x => true)',
  '1 + true',
  '-null',
  "'x'.repeat(101)",
  "'a'.replace('(', '')",
  'Math.max(1, 2)',
  'issue.watchers',
  'issue.worklogs',
  "'a'(1)",
  'new Frog(1)',
  "JSON.parse('{')",
  'x => x',
  "new Date('tomorrow')",
])('unverified: %s is an error', (expression) => {
  expect(evaluateExpression(expression, { issue }, { now: NOW })).toMatchObject({ ok: false });
});

type Switch = [name: string, changed: Partial<Assumptions>, expression: string, before: unknown, after: unknown];
const ERROR = Symbol('error');
test.each<Switch>([
  ['an unknown member behind ?.', { optionalOnUnknownMember: 'error' }, 'issue?.customfield_9', null, ERROR],
  ['a chain behind ?.', { optionalChainStops: false }, 'nothing?.b.c', null, ERROR],
  ['ids', { ids: 'String' }, 'issue.priority.id', 2, '2'],
  ['== across types', { equalityAcrossTypes: 'error' }, "1 == '1'", false, ERROR],
  ['a missing key of a Map', { missingMapKey: 'error' }, '({a: 1}).b', null, ERROR],
  ['an entity property that is not set', { missingEntityProperty: 'error' }, "issue.properties.get('x')", null, ERROR],
  ['a List beyond its end', { listIndexOutside: 'null' }, '[1][5]', ERROR, null],
  ['a condition that is no Boolean', { conditions: 'boolean' }, "'a' ? 1 : 2", 1, ERROR],
  ['an operand of ||', { conditions: 'boolean' }, "null || 'x'", 'x', ERROR],
  ['null in a text', { nullInText: 'empty' }, "'a' + null", 'anull', 'a'],
  ['null in a template', { nullInText: 'error' }, '`${null}`', 'null', ERROR],
  ['a Map in a text', { objectInText: 'error' }, '`${{a: 1}}`', '{"a":1}', ERROR],
  ['a person’s groups as a method', { userGroups: 'property' }, "user.groups().includes('coaches')", true, ERROR],
  ['a person’s groups as a property', { userGroups: 'property' }, 'user.groups.length', 1, 1],
])('unverified, both ways: %s', (_name, assumptions, expression, before, after) => {
  const answers = [{}, assumptions].map((changed) => {
    const answer = evaluateExpression(expression, { issue, user, nothing: null }, { assumptions: changed });
    return answer.ok ? answer.value : ERROR;
  });
  expect(answers).toEqual([before, after]);
});
