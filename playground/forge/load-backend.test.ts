import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

import { loadBackend } from './load-backend';

const root = mkdtempSync(path.join(tmpdir(), 'backend-'));
afterAll(() => rmSync(root, { recursive: true, force: true }));

const write = (file: string, text: string): void => {
  mkdirSync(path.join(root, path.dirname(file)), { recursive: true });
  writeFileSync(path.join(root, file), text);
};

test('without a bundle and a source there is nothing, and it is said', () => {
  const backend = loadBackend(root);
  expect([backend.from, backend.handler('index.resolver')]).toEqual(['nothing', undefined]);
});

test("Forge's bundle goes before the source", () => {
  write('src/index.ts', 'export const resolver = () => "source";');
  expect(loadBackend(root).from).toBe('source');
  write('.preflight/backend/index.cjs', 'exports.resolver = () => "bundle"; exports.number = 1;');
  const backend = loadBackend(root);
  expect(backend.from).toBe('bundle');
  expect(backend.handler('index.resolver')?.({}, {})).toBe('bundle');
});

test.each(['index.other', 'index.number', 'missing.resolver', 'index'])('%s is no handler', (handler) => {
  expect(loadBackend(root).handler(handler)).toBeUndefined();
});
