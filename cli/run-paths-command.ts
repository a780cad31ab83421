import type { PathsOptions } from '../playground/paths/run-paths';

/**
 * A line per way, as it is measured. @returns whether none of them is open. The playground is loaded only here: no other
 * command waits for it.
 */
export async function runPathsCommand(
  { pessimistic }: Pick<PathsOptions, 'pessimistic'>,
  output: NodeJS.WritableStream,
): Promise<boolean> {
  const { runPaths } = await import('../playground/paths/run-paths');
  let closed = true;
  for await (const row of runPaths({ pessimistic })) {
    output.write(`${JSON.stringify(row)}\n`);
    closed &&= row.state !== 'open';
  }
  return closed;
}
