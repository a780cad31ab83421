import { endpoints } from '../jira/endpoints';
import { callsInSource } from './testing/calls-in-source';
import type { Exchange } from './testing/exchange';
import { heldAgainstTypes, type Verdict } from './testing/held-against-types';
import { recordSetUp } from './testing/record-set-up';
import { recordWork } from './testing/record-work';

let settingUp: Exchange[] = [];
let working: Exchange[] = [];
let verdicts: Verdict[] = [];
beforeAll(async () => {
  settingUp = await recordSetUp();
  working = await recordWork();
  verdicts = await heldAgainstTypes([...settingUp, ...working]);
}, 180_000);

const withoutNames = (endpoint: string): string => endpoint.replace(/\{\w+\}/g, '{}');
const refusals = (exchanges: Exchange[]): Set<string> =>
  new Set(exchanges.filter(({ status }) => status >= 400).map(({ endpoint, status }) => `${endpoint} ${status}`));
const calls = callsInSource();
const asked = [...new Set(calls.flatMap(({ endpoint }) => endpoint ?? []))].sort();

test('the scan of the source finds the app’s calls', () => {
  expect(asked).toContain('PUT /project/{}/properties/{}');
  expect(calls.length).toBeGreaterThan(25);
});

test('each call stands where Forge’s linter reads it: address and method are literal', () => {
  expect(calls.filter(({ endpoint }) => endpoint === null)).toEqual([]);
});

test('each call is named as in the table of endpoints, so that a failure tells which it was', () => {
  expect(calls.filter(({ name }) => name === null || !Object.hasOwn(endpoints, name))).toEqual([]);
  expect(calls.filter(({ name, endpoint }) => withoutNames(name ?? '') !== endpoint)).toEqual([]);
});

test.each(asked)('what the app asks by %s is what Jira’s types say, both ways', (endpoint) => {
  const ours = verdicts.filter(({ exchange }) => withoutNames(exchange.endpoint) === endpoint);
  // Not recorded: the flows of testing/record-set-up.ts and testing/record-work.ts do not come to this call.
  expect(ours).not.toHaveLength(0);
  expect(ours.flatMap(({ complaints }) => complaints)).toEqual([]);
});

test('nothing is asked that the scan of the source did not find', () => {
  const heard = [...settingUp, ...working].map(({ endpoint }) => withoutNames(endpoint));
  expect(heard.filter((endpoint) => !asked.includes(endpoint))).toEqual([]);
});

test('set-up, a change and the way out meet no refusal but one: rows that are not there yet', () => {
  expect(refusals(settingUp)).toEqual(new Set(['GET /project/{project}/properties/{property} 404']));
});

test('at work the app meets a comment that fails, an edit screen without Priority, and the gate in its self-test', () => {
  expect(refusals(working)).toEqual(
    new Set(['POST /issue/{issue}/comment 503', 'PUT /issue/{issue} 400', 'POST /issue 400', 'POST /issue/bulk 400']),
  );
});
