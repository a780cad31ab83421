import { evaluateExpression } from './evaluate-expression';
import { type JiraValue, valueOf } from './jira-value';
import { issueWith, project, user } from './testing/sample-records';

type Case = [expression: string, variables: Record<string, JiraValue>, value: unknown];

const issue = issueWith();
const event = (json: unknown) => ({ event: valueOf(json) });
const bug = event({ issue: { fields: { issueType: { name: 'Bug' }, project: { key: 'MYPROJ' } } } });
const scopes = event({ permissions: { external: null, scopes: ['write:jira-work'] } });
const RANGE = 'value == null || value >= 0 && value <= 100';
const NAMES = 'value == null || (value.fullName?.length > 0 && value.email?.length > 0)';
const CONTACT =
  "value != null ? `${value.fullName} (${value.email})` + (value.phone ? ` - ${value.phone}` : '') : 'No contact information'";
const RETRIED =
  'try { return event.issue.fields?.issueType.name == \'Bug\'; } catch (e) { throw `Unexpected error: "${e.location}" - ${e.message}.`; }';
const PERMITTED =
  "let isIssueCreate = issue == null || issue.id == null; let isEmpty = value == null; let hasPermission = user.groups().includes('g'); isIssueCreate && isEmpty || hasPermission";

test.each<Case>([
  [
    "issue.comments.map(c => { id: c.id, author: c.author.displayName, excerpt: c.body.plainText.slice(0, 200) + '...' })",
    { issue },
    [{ id: 5, author: 'Ana', excerpt: `${'A'.repeat(200)}...` }],
  ],
  ['issue.comments.filter(c => c.author.accountId == user.accountId).length > 0', { issue, user }, true],
  ["issue.properties['com.your.app.property-name']", { issue }, { state: 'done' }],
  ['typeof issue', { issue }, 'Issue'],
  ["new Issue('NOPE-1')", {}, null],
  ['issue?.id', { issue: null }, null],
  ['issuesList.includes(issue)', { issuesList: [issueWith({ summary: 'other' })], issue }, true],
  ['issuesList.includes(issue)', { issuesList: [issueWith({}, '10002')], issue }, false],
  ['myUser.accountId == config.userId', { myUser: user, config: { userId: 'a1' } }, true],
  ['issue.assignee != null', { issue: issueWith({ assignee: { accountId: 'a1', displayName: 'Ana' } }) }, true],
  ['issue.assignee != null', { issue }, false],
  ["issue.summary.includes(config['key']) == true", { issue, config: { key: 'b' } }, true],
  ["issue.summary.includes(config['key']) == true", { issue, config: { key: 'x' } }, false],
  [
    `'The issue summary must contain "' + config['key'] + '".'`,
    { config: { key: 'X' } },
    'The issue summary must contain "X".',
  ],
  [RANGE, { value: null }, true],
  [RANGE, { value: 0 }, true],
  [RANGE, { value: 100 }, true],
  [RANGE, { value: 101 }, false],
  [PERMITTED, { issue: null, value: null, user }, true],
  [PERMITTED, { issue: issueWith({}, null), value: null, user }, true],
  [PERMITTED, { issue, value: null, user }, false],
  [PERMITTED.replace("'g'", "'coaches'"), { issue, value: null, user }, true],
  ["`${'▰'.repeat(value / 10).padEnd(10, '▱')} (${value}%)`", { value: 40 }, '▰▰▰▰▱▱▱▱▱▱ (40%)'],
  ['`${value.amount} ${value.currency}`', { value: { amount: 100, currency: 'USD' } }, '100 USD'],
  ['value + " story points"', { value: 42 }, '42 story points'],
  [
    "let parts = value.split(' '); { amount: Number(parts[0]), currency: parts[1] }",
    { value: '100 USD' },
    { amount: 100, currency: 'USD' },
  ],
  ["Number(value.replace('[^\\d]', ''))", { value: '▰▰ (40%)' }, 40],
  [CONTACT, { value: null }, 'No contact information'],
  [CONTACT, { value: { fullName: 'A', email: 'a@b' } }, 'A (a@b)'],
  [CONTACT, { value: { fullName: 'A', email: 'a@b', phone: '1' } }, 'A (a@b) - 1'],
  [NAMES, { value: null }, true],
  [NAMES, { value: { fullName: 'A', email: 'a@b' } }, true],
  [NAMES, { value: { fullName: '', email: 'a@b' } }, false],
  [
    'value >= (configuration?.minValue || 0) && value <= (configuration?.maxValue || 100)',
    { value: 50, configuration: null },
    true,
  ],
  [
    "searchAlias == 'Currency' ? [{'value': 'USD', 'label': 'US Dollar'}] : [{'value': '100', 'label': '100'}]",
    { searchAlias: 'Currency' },
    [{ value: 'USD', label: 'US Dollar' }],
  ],
  ["let mapping = project.properties.get('idToNameMapping'); mapping.get(value)", { project, value: 'one' }, 'First'],
  ['issue.key=="LEARN-1" && newIssueType=="1"', { issue, newIssueType: '1' }, true],
  ["event.issue.fields?.issueType.name == 'Bug'", bug, true],
  ["event.issue.fields.project.key == 'MYPROJ'", bug, true],
  ["(event.permissions.external?.fetch?.backend || []).includes('*.example.com')", scopes, false],
  ["event.permissions.scopes.includes('write:jira-work')", scopes, true],
  [RETRIED, bug, true],
  ['x = 1; x + 1', {}, 2],
  ['return 1;', {}, 1],
  ["c ? throw 'a' : 1", { c: false }, 1],
])('documented: %s', (expression, variables, value) => {
  const records = { Issue: () => null };
  expect(evaluateExpression(expression, variables, { records })).toMatchObject({ ok: true, value });
});

test.each<[string, Record<string, JiraValue>, RegExp | string]>([
  ['issue.id', { issue: null }, /of null/],
  [
    "issue['a' + 'b']",
    { issue },
    /^Unrecognized property of `issue`: "ab" \('a' \+ 'b'\)\. Available properties of type 'Issue' are: 'app__field', 'assignee'/,
  ],
  ["issues.map(i => i.id > '0')", { issues: [issue] }, "Can't compare Number to String."],
  [RETRIED, event({ issue: null }), /^Unexpected error: "1:14" - .*of null.*\.$/],
  ['a === 1', { a: 1 }, /expected, = encountered\.$/],
  ['if (c) { return 1; }', { c: true }, /else expected, the end encountered\.$/],
  ["throw 'no'", {}, 'no'],
  ['>', {}, /^.*typeof or \{ expected, > encountered\.$/],
])('documented: %s is an error', (expression, variables, message) => {
  const answer = evaluateExpression(expression, variables);
  expect(answer).toMatchObject({ ok: false, error: { message: expect.stringMatching(message) } });
});

test('documented: an error says where it happened, a thrown text does not', () => {
  expect(evaluateExpression('1 +\n  x', {})).toMatchObject({ error: { line: 2, column: 3 } });
  const thrown = evaluateExpression("throw 'no'", {});
  expect(thrown.ok ? null : thrown.error).toEqual({ message: 'no' });
});

test('documented: comments of each work item cost one operation each, a work item by its id one more', () => {
  const issues = [issueWith({}, '1'), issueWith({}, '2'), issueWith({}, '3')];
  expect(evaluateExpression('issues.map(i => i.comments)', { issues }).cost.expensiveOperations).toBe(3);
  const records = { Issue: () => issueWith() };
  expect(evaluateExpression('new Issue(10010).comments', {}, { records }).cost.expensiveOperations).toBe(2);
});
