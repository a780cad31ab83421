import * as z from 'zod/mini';

import { asking, inPlayground, type Home } from '../../src/testing/in-playground';

const LEARN = '10201';
const onLargeSite = async () => {
  const home = await inPlayground({}, 'large-site');
  home.appCalls();
  return { home, ask: asking(home) };
};
const count = (home: Home): number => home.appCalls().length;

test('the site is large, and set up all the same', async () => {
  const { home, ask } = await onLargeSite();
  const { site } = home.playground.run();
  expect([site.projects.size >= 500, site.fields.size >= 200]).toEqual([true, true]);
  const read = await ask('setup/read');
  expect(read).toMatchObject({ value: { state: { gate: { state: 'done' }, formScript: { state: 'done' } } } });
});

test('spaces come a page at a time, for one call to Jira beside the question whether somebody may', async () => {
  const { home, ask } = await onLargeSite();
  const Offer = z.object({ projects: z.array(z.unknown()), total: z.number() });
  for (const startAt of [0, 50, 450]) {
    const { value } = await ask('setup/offer', { search: 'space number', startAt });
    const offer = Offer.parse(value);
    expect([startAt, offer.projects.length <= 50, offer.total > 450, count(home)]).toEqual([startAt, true, true, 2]);
  }
  expect(Offer.parse((await ask('setup/offer', { search: 'SPACE499' })).value).total).toBe(1);
});

test('reading the set-up costs no more than on a small site', async () => {
  const { home, ask } = await onLargeSite();
  await ask('setup/read');
  const large = count(home);
  const small = await inPlayground();
  small.appCalls();
  await asking(small)('setup/read');
  // The field list comes in one answer wherever it is asked for.
  expect(large).toBe(small.appCalls().length);
});

test('the log comes a page at a time, newest first', async () => {
  const { home, ask } = await onLargeSite();
  const to = new Date(home.playground.run().clock.now()).toISOString();
  const Page = z.object({ entries: z.array(z.object({ at: z.string() })), cursor: z.nullable(z.string()) });
  const asked = { projectId: LEARN, from: '2020-01-01T00:00:00.000Z', to };
  const first = Page.parse((await ask('audit/page', { ...asked, cursor: null })).value);
  const next = Page.parse((await ask('audit/page', { ...asked, cursor: first.cursor })).value);
  expect([first.entries.length, next.entries.length]).toEqual([100, 100]);
  expect(first.entries.at(-1)!.at >= next.entries[0]!.at).toBe(true);
});
