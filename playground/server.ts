import { projectRoot } from './project-root';
import { FIRST } from './scenarios/scenarios';
import { startServer } from './server/start-server';

const DEFAULT_PORT = 4100;

async function main(): Promise<void> {
  const port = Number(process.env['PORT'] ?? DEFAULT_PORT);
  const { hostOrigin, playground } = await startServer({ root: projectRoot, port });
  // The app's functions run in this process. On a site they have Jira's time, also after some of it was skipped here.
  Date.now = () => playground.run().clock.now();
  await playground.start(FIRST);
  const { remark } = playground.run();
  if (remark !== null) console.warn(remark);
  console.log(`Preflight's playground is open: ${hostOrigin}`);
  console.log(
    'Try first: press Create and choose the priority Blocker. It jumps back, and the form says what is missing.',
  );
}

void main();
