import type { Playground } from '../../playground/playground';

/** Counts what the app asks of Jira from now on, in the scenario that runs. The answer tells how often since it was last asked. */
export function countCalls(playground: Playground): () => number {
  const { platform } = playground.run().home;
  const answer = platform.jira;
  let calls = 0;
  platform.jira = (request) => {
    if (request.byApp) calls += 1;
    return answer(request);
  };
  return () => {
    const made = calls;
    calls = 0;
    return made;
  };
}
