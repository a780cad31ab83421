import { askedKey } from './asked-key';

test.each([
  ['as a rule hands it over', { issueKey: 'LEARN-12' }, 'LEARN-12'],
  ['as the documented example wraps it', { payload: { issueKey: 'LEARN-12' } }, 'LEARN-12'],
  ['with blanks and in small letters', { issueKey: ' learn-12\n' }, 'LEARN-12'],
  ['left out by an agent that stands on a work item', { context: { jira: { issueKey: 'LEARN-3' } } }, 'LEARN-3'],
  ['made up by an agent', { issueKey: 'the one above', context: { jira: { issueKey: 'LEARN-3' } } }, 'LEARN-3'],
  ['given beside another place', { issueKey: 'OPS-1', context: { jira: { issueKey: 'LEARN-3' } } }, 'OPS-1'],
])('a key %s is found', (_case, payload, key) => expect(askedKey(payload)).toBe(key));

test.each([
  ['nothing', undefined],
  ['no object', 'LEARN-1'],
  ['a number', { issueKey: 7 }],
  ['a smart value that nobody filled in', { issueKey: '{{issue.key}}' }],
  ['JQL', { issueKey: 'LEARN-1" OR project = OPS' }],
  ['a path', { issueKey: '../../myself' }],
  ['number zero', { issueKey: 'LEARN-0' }],
  ['a very long text', { issueKey: `${'A'.repeat(300)}-1` }],
  ['a place of another kind', { context: { confluence: { contentId: '7' } } }],
  ['the numbers of the documented example', { context: { jira: { issueKey: 1, issueId: 123 } } }],
])('%s is no key', (_case, payload) => expect(askedKey(payload)).toBeNull());
