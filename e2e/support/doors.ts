import type { Page } from 'playwright-core';

import { address, jira } from './browser';
import { fieldsOf } from './rest-create';

const post = async (path: string, body: unknown): Promise<void> => {
  const answer = await jira(path, { method: 'POST', body });
  if (!answer.ok) throw new Error(`${path}: ${await answer.text()}`);
};

/** Lets simulated time pass: events arrive, queues and sweeps run. Six minutes are enough for a sweep to find what no event told. */
export const letTimePass = (seconds = 360): Promise<void> => post('/playground/clock', { advanceSeconds: seconds });

/** As late as Forge may be: what got past a gate can be seen until `letTimePass`. */
export const eventsComeLate = (): Promise<void> =>
  post('/playground/events', { leastDelaySeconds: 180, mostDelaySeconds: 180 });

/** Turns switches of the playground until the next scenario. */
export const assume = (turn: Record<string, boolean | string>): Promise<void> => post('/playground/assumptions', turn);

/** A page on which no form script runs, as in a view that Jira does not run them in. */
export const withoutFormScript = (page: Page): Promise<unknown> =>
  page.route('**/playground/ui-modifications*', (route) => route.fulfill({ json: [] }));

export const priorityOf = async (key: string): Promise<string> => (await fieldsOf(key)).priority?.name ?? 'None';

/** Waits until Jira has stored this priority. */
export async function becomes(key: string, wanted: string): Promise<void> {
  for (let tries = 0; tries < 50; tries += 1) {
    if ((await priorityOf(key)) === wanted) return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error(`${key} did not become ${wanted} within five seconds.`);
}

/** Keys of the work items of LEARN with this priority, the newest first. */
export async function withPriority(name: string): Promise<string[]> {
  const jql = `project = LEARN AND priority = ${name} ORDER BY key DESC`;
  const answer = await fetch(`${address()}/rest/api/3/search/jql?${new URLSearchParams({ jql, fields: 'key' })}`, {
    headers: { 'x-playground-account': 'sample-reporter' },
  });
  const { issues }: { issues: { key: string }[] } = await answer.json();
  return issues.map(({ key }) => key);
}

/** What the app wrote below a work item. */
export async function commentsOn(key: string): Promise<string> {
  return (await jira(`/rest/api/3/issue/${key}/comment`)).text();
}
