import { createReadStream, existsSync, statSync } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import path from 'node:path';

const types: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
  '.map': 'application/json; charset=utf-8',
};
export const contentType = (file: string): string => types[path.extname(file)] ?? 'application/octet-stream';

export const LARGEST_BODY_BYTES = 5 * 1024 * 1024;

/** The whole body as text; null when it is larger than 5 MB, the largest payload of a Forge invocation. */
export async function readBody(request: IncomingMessage): Promise<string | null> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size <= LARGEST_BODY_BYTES) chunks.push(chunk);
  }
  return size > LARGEST_BODY_BYTES ? null : Buffer.concat(chunks).toString('utf8');
}

export function sendText(response: ServerResponse, status: number, type: string, text: string): void {
  response.writeHead(status, {
    'content-type': type,
    'cache-control': 'no-store',
    'x-content-type-options': 'nosniff',
  });
  response.end(text);
}
export const sendJson = (response: ServerResponse, status: number, body: unknown): void =>
  sendText(response, status, 'application/json; charset=utf-8', body === undefined ? '' : JSON.stringify(body));

/** The file behind an address inside `folder`; null where there is none or the address leads out of it. */
export function fileIn(folder: string, address: string): string | null {
  const home = path.resolve(folder);
  const decoded = decodeOrNull(address);
  if (decoded === null || decoded.includes('\0')) return null;
  const file = path.resolve(home, `.${path.posix.normalize(`/${decoded}`)}`);
  const inside = file === home || file.startsWith(home + path.sep);
  return inside && existsSync(file) && statSync(file).isFile() ? file : null;
}

const decodeOrNull = (address: string): string | null => {
  try {
    return decodeURIComponent(address);
  } catch {
    return null;
  }
};

export function sendFile(response: ServerResponse, file: string): void {
  response.writeHead(200, {
    'content-type': contentType(file),
    'cache-control': 'no-store',
    'x-content-type-options': 'nosniff',
  });
  createReadStream(file).pipe(response);
}
