import type { Page } from 'playwright-core';

/** The app's calls to its functions from now on, as they left the browser: all of them, or those of one name. */
export function notedCalls(page: Page): (functionKey?: string) => string[] {
  const noted: string[] = [];
  page.on('request', (request) => {
    if (request.url().includes('/playground/invoke')) noted.push(request.postData() ?? '');
  });
  return (functionKey) =>
    functionKey === undefined ? noted : noted.filter((call) => call.includes(`"functionKey":"${functionKey}"`));
}

/** What the app itself sent in such a call; the rest is the context that Forge adds. */
export const payloadOf = (call = '{}'): string => JSON.stringify((JSON.parse(call) as { payload?: unknown }).payload);
