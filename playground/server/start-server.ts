import type { IncomingMessage, RequestListener, Server, ServerResponse } from 'node:http';

import type { Backend } from '../forge/load-backend';
import type { Manifest } from '../forge/manifest';
import { installForgeGlobals } from '../forge/runtime';
import { createPlayground, type Playground } from '../playground';
import { serveApp } from './app-origin';
import { serveHost } from './host-origin';
import { sendJson } from './http';
import { handle, openPorts } from './open-ports';

export type RunningServer = { playground: Playground; hostOrigin: string; appOrigin: string; close: () => void };

/** The one border: what nobody expected is written to the console and answered calmly. */
const guarded =
  (serve: (request: IncomingMessage, response: ServerResponse) => Promise<void>): RequestListener =>
  (request, response) => {
    serve(request, response).catch((error: unknown) => {
      console.error(error);
      if (!response.headersSent)
        sendJson(response, 500, { message: 'The playground made a mistake; its console says more.' });
      else response.destroy();
    });
  };

const shut = (server: Server): void => {
  server.close();
  server.closeAllConnections();
};

/** Starts both origins on this machine alone. `port` 0 takes any free ports. */
export async function startServer({
  root,
  port,
  backend,
  manifest,
}: {
  root: string;
  port: number;
  backend?: Backend;
  /** Instead of the one in `root`. */
  manifest?: Manifest;
}): Promise<RunningServer> {
  installForgeGlobals();
  const { host, app, hostPort, appPort } = await openPorts(port);
  const hostOrigin = `http://localhost:${hostPort}`;
  const appOrigin = `http://localhost:${appPort}`;
  const options = {
    root,
    siteUrl: hostOrigin,
    appOrigin,
    now: Date.now,
    ...(backend === undefined ? {} : { backend }),
    ...(manifest === undefined ? {} : { manifest }),
  };
  const playground = createPlayground(options);
  handle(
    host,
    guarded((request, response) => serveHost(playground, root, request, response)),
  );
  handle(
    app,
    guarded((request, response) => serveApp({ playground, root, hostOrigin }, request, response)),
  );
  const close = () => {
    playground.stop();
    [host, app].forEach(shut);
  };
  return { playground, hostOrigin, appOrigin, close };
}
