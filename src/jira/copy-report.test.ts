import * as z from 'zod/mini';

import { BEGIN, END } from '../core/readable-copy/copy-nodes';
import type { Policy } from '../core/policy/policy';
import { completeReport } from '../core/testing/make-report';
import { inPlayground, LEARN } from '../testing/in-playground';

const Created = z.object({ key: z.string() });
const Found = z.object({ fields: z.looseObject({ description: z.unknown() }) });
const own = {
  type: 'doc',
  version: 1,
  content: [{ type: 'paragraph', content: [{ type: 'text', text: 'In my own words' }] }],
};

async function withCopies(over: Partial<Policy> = { readableCopy: true }) {
  const home = await inPlayground(over);
  const { reportFieldId } = home.playground.state();
  const create = async (report: unknown, description: unknown = own): Promise<string> => {
    const issuetype = { id: '10001' };
    const fields = { project: { id: LEARN }, issuetype, summary: 'Dark', priority: { id: '3' }, description };
    const { key } = Created.parse(home.rest('POST /issue', { fields: { ...fields, [reportFieldId]: report } }).body);
    await home.playground.advance(60);
    return key;
  };
  const write = async (key: string, report: unknown): Promise<void> => {
    home.rest(`PUT /issue/${key}`, { fields: { [reportFieldId]: report } });
    await home.playground.advance(60);
  };
  const description = (key: string): string =>
    JSON.stringify(Found.parse(home.rest(`GET /issue/${key}`).body).fields.description);
  const writes = (): number => home.appCalls().filter((call) => call.startsWith('PUT /issue')).length;
  return { ...home, create, write, description, writes };
}

test('a new report stands in the description below its person’s own words, and follows each change with one write', async () => {
  const home = await withCopies();
  const key = await home.create(completeReport());
  expect(home.description(key)).toMatch(new RegExp(`In my own words.*${BEGIN}.*octo-student.*${END}`));
  expect(home.writes()).toBe(1);
  await home.write(key, completeReport({ answers: { os: 'Haiku R1' } }));
  expect(home.description(key)).toContain('Haiku R1');
  expect(home.writes()).toBe(1);
  home.rest(`PUT /issue/${key}`, { fields: { labels: ['seen'] } });
  await home.playground.advance(60);
  expect(home.writes()).toBe(0);
});

test('what somebody writes around the copy stays', async () => {
  const home = await withCopies();
  const key = await home.create(completeReport(), null);
  const { description } = Found.parse(home.rest(`GET /issue/${key}`).body).fields;
  const copy = z.object({ content: z.array(z.unknown()) }).parse(description).content;
  const below = { type: 'paragraph', content: [{ type: 'text', text: 'A note below' }] };
  home.rest(`PUT /issue/${key}`, { fields: { description: { ...own, content: [...own.content, ...copy, below] } } });
  await home.write(key, completeReport({ answers: { os: 'Haiku R1' } }));
  expect(home.description(key)).toMatch(/In my own words.*Haiku R1.*A note below/);
});

test.each([
  ['there is no report', null, undefined],
  ['nobody can read the report', { schemaVersion: 0, a: { b: 'c' } }, undefined],
  ['it is a newer one', { schemaVersion: 2 }, undefined],
  ['it went elsewhere', completeReport({ about: { route: 'personal' } }), undefined],
  ['the policy says no', completeReport(), { readableCopy: false }],
])('where %s, the description stays as it is', async (_case, report, over) => {
  const home = await withCopies(over);
  const key = await home.create(null);
  await home.write(key, report);
  expect(home.description(key)).toBe(JSON.stringify(own));
  expect(home.writes()).toBe(0);
});

test('a Jira that is down for a while is asked again, one that refuses is not', async () => {
  const said = jest.spyOn(console, 'error').mockImplementation(() => undefined);
  const home = await withCopies();
  home.answering((call) => (call.startsWith('PUT /issue') ? 503 : undefined));
  const key = await home.create(completeReport());
  home.answering(null);
  await home.playground.advance(3_600);
  expect(home.description(key)).toContain(BEGIN);
  home.answering((call) => (call.startsWith('PUT /issue') ? 400 : undefined));
  home.writes();
  await home.write(key, completeReport({ answers: { os: 'Haiku R1' } }));
  await home.playground.advance(3_600);
  expect(home.writes()).toBe(1);
  expect(said).toHaveBeenCalledWith('no readable copy', expect.any(String), 'JIRA_REFUSED');
  said.mockRestore();
});
