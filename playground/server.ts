import { projectRoot } from './project-root';
import { startServer } from './server/start-server';

const DEFAULT_PORT = 4100;

async function main(): Promise<void> {
  const port = Number(process.env['PORT'] ?? DEFAULT_PORT);
  const { hostOrigin, playground } = await startServer({ root: projectRoot, port });
  const [, ready] = playground.state().scenarios;
  if (ready !== undefined) await playground.start(ready.id);
  console.log(`Preflight's playground is open: ${hostOrigin}`);
  console.log('Try first: press Create, choose the priority Blocker, press Create again and read why it is refused.');
}

void main();
