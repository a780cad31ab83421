import { createServer, type RequestListener, type Server } from 'node:http';

const listen = (server: Server, port: number): Promise<boolean> =>
  new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) =>
      error.code === 'EADDRINUSE' ? resolve(false) : reject(error),
    );
    server.listen(port, '127.0.0.1', () => resolve(true));
  });

export type Pair = { host: Server; app: Server; hostPort: number; appPort: number };

/** Opens two neighbouring ports, from `first` on; the next pair where one of them is taken. 0: any two that are free. */
export async function openPorts(first: number, most = 50): Promise<Pair> {
  for (let port = first; port < first + 2 * most; port += 2) {
    const host = createServer();
    const app = createServer();
    const opened = (await listen(host, port)) && (await listen(app, first === 0 ? 0 : port + 1));
    if (opened) return { host, app, hostPort: portOf(host), appPort: portOf(app) };
    host.close();
  }
  throw new Error(`No two free ports from ${first} on.`);
}

const portOf = (server: Server): number => {
  const address = server.address();
  return typeof address === 'object' && address !== null ? address.port : 0;
};

export const handle = (server: Server, listener: RequestListener): void => void server.on('request', listener);
