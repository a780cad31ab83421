import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

const MANIFEST = `
app: { id: 'ari:cloud:ecosystem::app/12345678-0000-4000-8000-000000000000' }
modules:
  jira:adminPage: [{ key: page, title: Page, resource: main, resolver: { function: resolver } }]
  jira:customField:
    - { key: report, name: Report, type: object, edit: { resource: main } }
  function: [{ key: resolver, handler: index.resolver }]
resources: [{ key: main, path: static/main/build }]
permissions: { scopes: [read:jira-work] }
`;
const FILES = {
  'manifest.yml': MANIFEST,
  'secret.txt': 'nobody reads this',
  'static/main/build/index.html': '<!doctype html><html><head><title>App</title></head><body></body></html>',
  'static/main/build/assets/app.js': 'console.log(1);',
  'static/main/secret.txt': 'nor this',
  'playground/pages/build/index.html': '<!doctype html><title>Jira</title>',
  'playground/pages/build/frame-bridge.js': 'globalThis.__bridge = {};',
};

/** A project folder with one small app and built pages. */
export function makeAppFolder(): { root: string; remove: () => void } {
  const root = mkdtempSync(path.join(tmpdir(), 'playground-'));
  for (const [file, text] of Object.entries(FILES)) {
    mkdirSync(path.join(root, path.dirname(file)), { recursive: true });
    writeFileSync(path.join(root, file), text);
  }
  return { root, remove: () => rmSync(root, { recursive: true, force: true }) };
}
