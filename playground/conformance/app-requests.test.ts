import type { Exchange } from './testing/exchange';
import { heldAgainstTypes, type Verdict } from './testing/held-against-types';
import { recordApp } from './testing/record-app';
import { routesInSource } from './testing/routes-in-source';

let exchanges: Exchange[] = [];
let verdicts: Verdict[] = [];
beforeAll(async () => {
  exchanges = await recordApp();
  verdicts = await heldAgainstTypes(exchanges);
}, 120_000);

const addressOf = ({ endpoint }: Exchange): string => endpoint.replace(/^\w+ /, '').replace(/\{\w+\}/g, '{}');
const routes = routesInSource();
/** Asked by repairs, sweeps, rulings and the status beside a work item, which the recorded set-up never comes to. */
const BEYOND_SET_UP = [
  '/app/field/{}/value',
  '/issue/{}',
  '/issue/{}/comment',
  '/myself',
  '/search/jql',
  '/user/groups',
];

test('the scan of the source finds the app’s addresses', () => {
  expect(routes).toContain('/project/{}/properties/{}');
  expect(routes.length).toBeGreaterThan(15);
});

test.each(routes.filter((address) => !BEYOND_SET_UP.includes(address)))(
  'what the app asks of %s is what Jira’s types say, both ways',
  (address) => {
    const ours = verdicts.filter(({ exchange }) => addressOf(exchange) === address);
    expect(ours).not.toHaveLength(0);
    expect(ours.flatMap(({ complaints }) => complaints)).toEqual([]);
  },
);

test('set-up comes to every address but the named ones', () => {
  const reached = new Set(exchanges.map(addressOf));
  expect(routes.filter((address) => !reached.has(address)).sort()).toEqual(BEYOND_SET_UP);
});

test('nothing that the app asks for is missing in the source’s addresses', () => {
  expect(exchanges.map(addressOf).filter((address) => !routes.includes(address))).toEqual([]);
});

test('set-up, a change and the way out meet no refusal but one: rows that are not there yet', () => {
  const refused = exchanges.filter(({ status }) => status >= 400).map(({ endpoint, status }) => [endpoint, status]);
  expect(new Set(refused.map(String))).toEqual(new Set(['GET /project/{project}/properties/{property},404']));
});
