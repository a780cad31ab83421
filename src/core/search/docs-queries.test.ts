import { readFileSync } from 'node:fs';
import path from 'node:path';

import * as z from 'zod/mini';

import { inPlayground, LEARN, PRIORITY, type Home } from '../../testing/in-playground';
import { completeReport, completeReportWithout, reportWithOpenChecklist } from '../testing/make-report';

const page = readFileSync(path.join(__dirname, '../../../docs/search.md'), 'utf8');
const section = page.slice(page.indexOf('## Queries that work'), page.indexOf('## How it is kept true'));
/** What it finds, and the query, by the rows of the table. */
const documented = [...section.matchAll(/^\| (.+?) +\| `(.+)` +\|$/gm)].map(([, finds = '', jql = '']) => ({
  finds,
  jql,
}));

const Created = z.object({ id: z.string(), key: z.string() });
const Found = z.object({ issues: z.array(z.object({ key: z.string() })) });

/** One work item of each sort that the page speaks of. The reports are written after the create, where the gate is not asked. */
async function siteWithReports(): Promise<Home> {
  const home = await inPlayground({ searchMarks: true });
  const { reportFieldId } = home.playground.state();
  const lacks = reportWithOpenChecklist();
  const asking = { ...lacks, about: { ...lacks.about, blockerRequest: 'The whole class waits' } };
  const reports = [
    completeReport(),
    completeReport({ about: { route: 'admissions' } }),
    reportWithOpenChecklist(),
    completeReportWithout('answers', 'os'),
    null,
    asking,
  ];
  const place = { project: { id: LEARN }, issuetype: { id: '10001' }, priority: { id: PRIORITY.Low }, summary: 'Dark' };
  const made = reports.map((report) => {
    const item = Created.parse(home.rest('POST /issue', { fields: place }).body);
    home.rest(`PUT /issue/${item.key}`, { fields: { [reportFieldId]: report } });
    return item;
  });
  const [, , lacking, , bare] = made;
  const allowed = {
    schemaVersion: 1,
    kind: 'override',
    by: 'sample-lead',
    reason: 'The whole class waits',
    open: null,
  };
  const ruling = { ...allowed, priority: PRIORITY.Blocker, at: Date.now(), reportHash: '' };
  home.playground.run().kvs.set(`ruling:${bare?.id ?? ''}`, ruling);
  home.setPriority(bare?.key ?? '', PRIORITY.Blocker);
  home.setPriority(lacking?.key ?? '', PRIORITY.Blocker);
  await home.playground.advance(120);
  return home;
}

test('the page holds its queries where this test looks for them', () => {
  expect(documented.length).toBeGreaterThanOrEqual(14);
});

test('every documented query is taken by the search, and finds something', async () => {
  const { rest } = await siteWithReports();
  const answers = documented.map(({ finds, jql }) => {
    const answer = rest('POST /search/jql', { jql, fields: ['key'] });
    return answer.status === 200 ? { finds, keys: Found.parse(answer.body).issues.length > 0 } : { finds, answer };
  });
  expect(answers).toEqual(documented.map(({ finds }) => ({ finds, keys: true })));
});

test.each(documented)('misspelled, the query for $finds is refused', async ({ jql }) => {
  const home = await misspelled;
  const wrong = jql
    .replace(/preflight([A-Z])/, 'preflihgt$1')
    .replace(/"\.(\w)/, '".No$1')
    .replace('].', '].no');
  expect(wrong).not.toBe(jql);
  expect(home.rest('POST /search/jql', { jql: wrong }).status).toBe(400);
});
const misspelled = inPlayground();
