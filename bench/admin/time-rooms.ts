import type { Browser, Frame, Locator } from 'playwright-core';

import type { RunningServer } from '../../playground/server/start-server';
import { rooms, type RoomId } from '../../static/admin/rooms';
import { admin } from '../../static/messages/en/admin';
import { audit } from '../../static/messages/en/audit';
import { guards } from '../../static/messages/en/guards';
import { learning } from '../../static/messages/en/learning';
import { policy } from '../../static/messages/en/policy';
import { rehearsal } from '../../static/messages/en/rehearsal';
import { reports } from '../../static/messages/en/reports';
import { searches } from '../../static/messages/en/searches';
import { atMost, ms, type Figure } from '../support/figures';
import { median } from '../support/quantiles';
import { countCalls } from './count-calls';

const ROUNDS = 5;
const MOST = 1_000;

const button = (frame: Frame, name: string): Locator => frame.getByRole('button', { name, exact: true });

/** What a room was opened for is there, and takes a press. */
const READY: Record<RoomId, (frame: Frame) => Locator> = {
  protection: (frame) => frame.locator('#answer-title'),
  'set-up': (frame) => button(frame, admin.gate.again),
  policy: (frame) => frame.getByRole('navigation', { name: policy.sections.title }),
  rehearsal: (frame) => button(frame, rehearsal.start.press),
  learning: (frame) => button(frame, learning.press),
  reports: (frame) => frame.getByText(reports.empty),
  searches: (frame) => button(frame, searches.save).first(),
  projects: (frame) => frame.getByRole('table'),
  log: (frame) => button(frame, audit.read),
  release: (frame) => button(frame, admin.detach.ask),
};

/** From the frame's first byte, in a browser that knows nothing yet: milliseconds. */
async function timeRoom(
  browser: Browser,
  { hostOrigin }: RunningServer,
  room: string,
  ready: (frame: Frame) => Locator,
) {
  const context = await browser.newContext();
  const page = await context.newPage();
  await page.goto(`${hostOrigin}/jira/settings/apps/preflight-admin/${room}?user=site-admin`);
  const frame = await (await page.waitForSelector('iframe[title="Preflight"]')).contentFrame();
  if (frame === null) throw new Error('The page for admins has no frame.');
  await ready(frame).waitFor();
  const took = await frame.evaluate(() => performance.now());
  await context.close();
  return took;
}

/** Every room on the large site, and what opening it asks of Jira. The protection room once more until the ways are told. */
export async function timeRooms(browser: Browser, server: RunningServer): Promise<Figure[]> {
  await server.playground.start('large-site');
  const calls = countCalls(server.playground);
  const openings = [
    ...rooms.map(({ id }) => ({ name: id, room: id, ready: READY[id] })),
    { name: 'protection, ways told', room: 'protection', ready: (frame: Frame) => button(frame, guards.paths.again) },
  ];
  const figures: Figure[] = [];
  for (const { name, room, ready } of openings) {
    await timeRoom(browser, server, room, ready);
    calls();
    const times: number[] = [];
    for (let round = 0; round < ROUNDS; round += 1) times.push(await timeRoom(browser, server, room, ready));
    const asked = `${Math.round(calls() / ROUNDS)} requests to Jira`;
    figures.push(atMost(`${name}, p50 (${asked})`, median(times), MOST, ms));
  }
  return figures;
}
