import { liveJira } from './live-jira';
import { readLivePlan } from './read-live-plan';
import { runLiveTest } from './run-live-test';

const pause = (seconds: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, seconds * 1_000));

/** A line per try, as on the admin page. @returns whether none is open and nothing is left behind. @throws WrongUse */
export async function runLiveCommand(
  words: readonly string[],
  environment: Record<string, string | undefined>,
  output: NodeJS.WritableStream,
): Promise<boolean> {
  const { site, plan } = readLivePlan(words, environment);
  const { rows, left } = await runLiveTest(liveJira(site), plan, { now: () => Date.now(), pause });
  for (const { tried, path, state, seconds, because } of rows)
    output.write(`${JSON.stringify({ tried, path, state, seconds, because })}\n`);
  if (left.length > 0) output.write(`${JSON.stringify({ left })}\n`);
  return left.length === 0 && rows.every(({ state }) => state !== 'open');
}
