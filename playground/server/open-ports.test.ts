import { createServer } from 'node:http';

import { openPorts } from './open-ports';

test('where one port of a pair is taken, the next pair is opened', async () => {
  const taken = createServer();
  await new Promise<void>((resolve) => taken.listen(0, '127.0.0.1', resolve));
  const address = taken.address();
  const port = typeof address === 'object' && address !== null ? address.port : 0;
  const pair = await openPorts(port - 1);
  expect(pair.hostPort).toBeGreaterThan(port);
  expect(pair.appPort).toBe(pair.hostPort + 1);
  for (const server of [taken, pair.host, pair.app]) server.close();
});
