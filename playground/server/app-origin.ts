import { readFileSync } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import path from 'node:path';

import { BRIDGE_SCRIPT, framePage, REPORTS } from '../forge/frame-page';
import { tokenCss } from '../forge/token-css';
import type { Playground } from '../playground';
import { contentType, fileIn, readBody, sendFile, sendText } from './http';

export type AppOrigin = { playground: Playground; root: string; hostOrigin: string };
const javascript = contentType('bridge.js');
const css = contentType('tokens.css');

/** A browser that keeps storage from frames of another origin throws as soon as it is asked for. */
const NO_STORAGE = `for (const name of ['localStorage', 'sessionStorage', 'indexedDB'])
  Object.defineProperty(window, name, { get() { throw new DOMException('Access is denied for this document.', 'SecurityError'); } });
`;

function serveBridge({ root, playground }: AppOrigin, response: ServerResponse): void {
  const built = fileIn(path.join(root, 'playground', 'pages', 'build'), 'frame-bridge.js');
  if (built !== null && playground.run().site.assumptions.frameStorage === 'refused')
    return sendText(response, 200, javascript, NO_STORAGE + readFileSync(built, 'utf8'));
  if (built !== null) return sendFile(response, built);
  return sendText(response, 404, javascript, 'throw new Error("The bridge script is not built yet: npm start");');
}

async function noteReport(
  { playground }: AppOrigin,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const detail = await readBody(request);
  playground.log.note({ from: 'bridge', what: 'Content security policy: a frame was stopped', detail });
  response.writeHead(204).end();
}

function serveResource({ playground, root, hostOrigin }: AppOrigin, address: string, response: ServerResponse): void {
  const [, key = '', ...rest] = address.split('/');
  const resource = playground.manifest.resources?.find((one) => one.key === key);
  const file = resource === undefined ? null : fileIn(path.join(root, resource.path), rest.join('/') || 'index.html');
  if (file === null) return sendText(response, 404, 'text/plain; charset=utf-8', 'The app has no such file.');
  if (path.extname(file) !== '.html') return sendFile(response, file);
  const { html, policy } = framePage(readFileSync(file, 'utf8'), playground.manifest.permissions, hostOrigin);
  response.setHeader('content-security-policy', policy);
  return sendText(response, 200, contentType(file), html);
}

/** The origin on which the app's frames live, apart from Jira's as with Forge. Nothing but files: a frame reaches Jira by the bridge. */
export async function serveApp(home: AppOrigin, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const { pathname } = new URL(request.url ?? '/', 'http://app');
  if (pathname === REPORTS) return noteReport(home, request, response);
  if (request.method !== 'GET' && request.method !== 'HEAD')
    return sendText(response, 405, 'text/plain; charset=utf-8', 'Frames are only read.');
  if (pathname === BRIDGE_SCRIPT) return serveBridge(home, response);
  if (pathname === '/__bridge/tokens-light.css') return sendText(response, 200, css, tokenCss('light'));
  if (pathname === '/__bridge/tokens-dark.css') return sendText(response, 200, css, tokenCss('dark'));
  return serveResource(home, pathname, response);
}
