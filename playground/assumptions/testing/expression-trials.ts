import { evaluateExpression } from '../../jira/expressions/evaluate-expression';
import { issueWith, user } from '../../jira/expressions/testing/sample-records';
import type { expressionSwitches } from '../expression-switches';
import type { Trial, Trials } from './trial';

const ERROR = 'an error';
const variables = { issue: issueWith(), user, nothing: null };
const says = (expression: string, sees: Trial['sees']): Trial => ({
  see: (standing) => {
    const answer = evaluateExpression(expression, variables, { assumptions: standing });
    return answer.ok ? answer.value : ERROR;
  },
  sees,
});

export const expressionTrials: Trials<typeof expressionSwitches> = {
  optionalOnUnknownMember: says('issue?.customfield_9', { null: null, error: ERROR }),
  optionalChainStops: says('nothing?.b.c', { on: null, off: ERROR }),
  ids: says('issue.priority.id', { Number: 2, String: '2' }),
  equalityAcrossTypes: says("1 == '1'", { false: false, error: ERROR }),
  missingMapKey: says('({a: 1}).b', { null: null, error: ERROR }),
  missingEntityProperty: says("issue.properties.get('x')", { null: null, error: ERROR }),
  listIndexOutside: says('[1][5]', { null: null, error: ERROR }),
  conditions: says("'a' ? 1 : 2", { truthy: 1, boolean: ERROR }),
  nullInText: says("'a' + null", { null: 'anull', error: ERROR, empty: 'a' }),
  objectInText: says('`${{a: 1}}`', { json: '{"a":1}', error: ERROR }),
  userGroups: says("user.groups().includes('coaches')", { method: true, property: ERROR }),
};
