import { endpoints } from '../jira/endpoints';
import type { Exchange } from './testing/exchange';
import { heldAgainstTypes, heldWithOpenGaps, type Verdict } from './testing/held-against-types';
import { gaps } from './testing/jira-js-gaps';
import { answerPiece, HEAD, requestPiece } from './testing/jira-js-pieces';
import { knownCalls } from './testing/known-calls';
import { recordSamples } from './testing/record-samples';
import { typeComplaints } from './testing/type-complaints';

const samples = recordSamples();
let verdicts: Verdict[] = [];
let withOpenGaps: Verdict[] = [];
beforeAll(async () => {
  verdicts = await heldAgainstTypes(samples);
  withOpenGaps = await heldWithOpenGaps(samples);
}, 120_000);

test.each(Object.keys(endpoints))('%s is asked and answers as the types of jira.js say', (endpoint) => {
  const ours = verdicts.filter(({ exchange }) => exchange.endpoint === endpoint);
  // An endpoint without a sample: add one to testing/sample-calls.ts.
  expect(ours.filter(({ exchange }) => exchange.status < 300)).not.toHaveLength(0);
  expect(ours.flatMap(({ complaints }) => complaints)).toEqual([]);
});

test('no sample is refused', () => {
  expect(samples.filter(({ status }) => status >= 300)).toEqual([]);
});

test.each(gaps.map((gap) => [gap.why, gap] as const))('still a gap of jira.js: %s', (_why, gap) => {
  const open = withOpenGaps.filter(({ openGap, complaints }) => openGap === gap && complaints.length > 0);
  const endpointsSeen = new Set(open.map(({ exchange }) => exchange.endpoint));
  expect([...endpointsSeen].sort()).toEqual([...gap.endpoints].sort());
});

describe('the types notice', () => {
  const priority = samples.find(({ endpoint }) => endpoint === 'GET /priority/search');
  const permissions = samples.find(({ endpoint }) => endpoint === 'POST /permissions/check');
  const answered = async (exchange: Exchange, answer: unknown) => {
    const call = (await knownCalls()).get(exchange.endpoint)?.[0];
    return typeComplaints(HEAD, [answerPiece(call!, { ...exchange, answer })])[0]!.join(' ');
  };
  const asked = async (exchange: Exchange, changed: Partial<Exchange>) => {
    const call = (await knownCalls()).get(exchange.endpoint)?.[0];
    return typeComplaints(HEAD, [requestPiece(call!, { ...exchange, ...changed })])[0]!.join(' ');
  };

  test.each([
    ['another type', { values: [{ id: 3 }] }, "Type 'number' is not assignable"],
    ['a key that Jira lacks', { values: [{ id: '3', rank: 1 }] }, `'"rank"' does not exist`],
  ])('%s in an answer', async (_, answer, words) => {
    expect(await answered(priority!, answer)).toContain(words);
  });

  test.each([
    ['a query that Jira lacks', { query: new URLSearchParams('page=2') }, `'"page"' does not exist`],
    ['a body of another shape', { body: { globalPermissions: 'ADMINISTER' } }, "Type 'string' is not assignable"],
  ])('%s in a request', async (_, changed, words) => {
    expect(await asked(permissions!, changed)).toContain(words);
  });
});
