type Asked = { restPath: string; fetchRequestInit: { body?: string } };
type Answers = { search?: number; types?: object[]; link?: number; context?: object };

const about = { summary: 'Learn IDE terminal stays at Connecting after every restart', who: 'octo-student' };
const NOW = Date.UTC(2026, 0, 15);
const issue = (key: string, summary: string) => ({
  key,
  fields: { summary, created: '2026-01-02T10:00:00.000+0000', status: { name: 'To Do' } },
});
const ALIKE = issue('LEARN-3', 'Learn IDE terminal stays at Connecting since restart');
const EARLIER = issue('LEARN-2', 'Lesson about loops does not open');
const EVEN = { id: '3', inward: 'relates to', outward: 'relates to' };
const ONE_WAY = { id: '1', inward: 'is blocked by', outward: 'blocks' };
const HERE = { extension: { issue: { key: 'LEARN-7' }, project: { id: '10201' } } };

const asked: Asked[] = [];
let answers: Answers = {};
const answer = (status: number, body: unknown) => ({ body: JSON.stringify(body), headers: {}, status, statusText: '' });

/** Jira as this browser's session sees it, behind the real bridge package. */
async function callBridge(command: string, payload: Asked): Promise<unknown> {
  if (command === 'getContext') return answers.context ?? HERE;
  asked.push(payload);
  const { search = 200, types = [EVEN], link = 201 } = answers;
  if (payload.restPath.endsWith('/issueLinkType')) return answer(200, { issueLinkTypes: types });
  if (payload.restPath.endsWith('/issueLink')) return answer(link, {});
  const isPerson = payload.fetchRequestInit.body?.includes('octo-student') === true;
  return answer(search, { issues: [isPerson ? EARLIER : ALIKE] });
}
/** A browser reads an empty address as its page's own; Node knows no page. */
class PageRequest extends Request {
  constructor(_address: string, init?: RequestInit) {
    super('https://page.example/', init);
  }
}
Object.assign(globalThis, { window: globalThis, Request: PageRequest, __bridge: { callBridge } });

const chunk = async (given: Answers = {}) => {
  asked.length = 0;
  answers = given;
  return { ...(await import('./find-neighbours')), ...(await import('./link-items')) };
};

test('what is alike and what names the same person are found apart, in two searches that leave out the work item itself', async () => {
  const { findNeighbours } = await chunk();
  expect(await findNeighbours(about, NOW)).toMatchObject({
    key: 'LEARN-7',
    similar: [{ key: 'LEARN-3', because: expect.arrayContaining(['terminal']) }],
    same: [{ key: 'LEARN-2' }],
  });
  expect(asked).toHaveLength(2);
  for (const { fetchRequestInit } of asked) expect(fetchRequestInit.body).toContain('key != \\"LEARN-7\\"');
});

test.each([
  ['a report that names nobody asks once', { ...about, who: null }, 1, null],
  ['a name that holds nothing to look for is nobody', { ...about, who: '**' }, 1, null],
  ['a summary of too few words is not compared', { summary: 'Dark', who: 'octo-student' }, 1, [{ key: 'LEARN-2' }]],
])('%s', async (_what, given, calls, same) => {
  const { findNeighbours } = await chunk();
  const found = await findNeighbours(given, NOW);
  expect(asked).toHaveLength(calls);
  expect(found?.same ?? null).toEqual(same === null ? null : [expect.objectContaining(same[0]!)]);
});

test.each([
  ['a search that does not answer', { search: 503 }],
  ['a host that does not say where', { context: {} }],
])('%s is no answer, never an empty list', async (_what, given) => {
  const { findNeighbours } = await chunk(given);
  expect(await findNeighbours(about, NOW)).toBeNull();
});

test.each([
  ['linked', { types: [ONE_WAY, EVEN] }],
  ['refused', { link: 401 }],
  ['no-type', { types: [ONE_WAY] }],
])('a link is %s', async (is, given) => {
  const { linkItems } = await chunk(given);
  expect(await linkItems('LEARN-7', 'LEARN-3')).toBe(is);
  const sent = asked.filter(({ restPath }) => restPath.endsWith('/issueLink'));
  const link = { type: { id: '3' }, inwardIssue: { key: 'LEARN-7' }, outwardIssue: { key: 'LEARN-3' } };
  expect(sent.map(({ fetchRequestInit }) => fetchRequestInit.body)).toEqual(
    is === 'no-type' ? [] : [JSON.stringify(link)],
  );
});
