import type { Browser } from 'playwright-core';

import { startServer } from '../../playground/server/start-server';
import type { Section } from '../support/figures';
import { timePublish } from './time-publish';
import { timeRooms } from './time-rooms';
import { timeSetUp } from './time-set-up';

/** The page for admins through its real frames: each room on the large site (500 spaces), a set-up, a publication. */
export async function measureAdmin(root: string, browser: Browser): Promise<Section> {
  const server = await startServer({ root, port: 0 });
  try {
    const rooms = await timeRooms(browser, server);
    const setUp = await timeSetUp(browser, server);
    const publish = await timePublish(browser, server);
    return { title: 'The page for admins', figures: [...rooms, ...setUp, ...publish] };
  } finally {
    server.close();
  }
}
