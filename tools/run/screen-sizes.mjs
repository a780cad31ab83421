// How much of each built screen a browser has to fetch, and how much it may be.
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';

const KB = 1_000;
/** JavaScript and CSS, gzip, in kB. The panel's is the design's; the others keep what they have. */
const BUDGETS = { panel: 160, 'create-form': 60, admin: 260, 'issue-status': 130, portal: 180, 'global-page': 130 };
/** Screens of which a person opens one room at a time: weighed with the heaviest room. In all others everything counts. */
const WITH_ROOMS = ['admin'];
/** A chunk that a screen fetches by a press, by the start of its name; all else of that screen counts. */
const ON_PRESS = { panel: 'on-press' };
/** Screens that fetch a part only when somebody presses for it: weighed without, and with it against this. */
const ON_REQUEST = {
  'issue-status': { budget: 180, when: 'once somebody writes there' },
  'project-settings': { budget: 260, when: 'with the policy editor' },
};
const ORDINARY = 160;
/** What a press may fetch beyond a screen's budget. */
const PRESSED = 20;

const filesIn = (folder) =>
  readdirSync(folder, { withFileTypes: true }).flatMap((entry) =>
    entry.isDirectory() ? filesIn(path.join(folder, entry.name)) : [path.join(folder, entry.name)],
  );

/** Bytes after gzip of all JavaScript and CSS under a folder. */
export const gzipBytes = (folder, without = null) =>
  filesIn(folder)
    .filter((file) => /\.(?:js|css)$/.test(file))
    .filter((file) => without === null || !path.basename(file).startsWith(without))
    .reduce((sum, file) => sum + gzipSync(readFileSync(file)).length, 0);

const gzipOf = (file) => gzipSync(readFileSync(file)).length;
/** The files that a script names: with `import "./x.js"` and `from "./x.js"` at once, with `import("./x.js")` later. */
const named = (file, pattern) =>
  [...readFileSync(file, 'utf8').matchAll(pattern)].map(([, name]) => path.join(path.dirname(file), name));
const AT_ONCE = /(?:from|import)\s*["'](\.\/[^"']+\.js)["']/g;
const LATER = /import\(\s*["'`](\.\/[^"'`]+\.js)["'`]/g;
const withImports = (file, found = new Set()) => {
  if (found.has(file)) return found;
  found.add(file);
  for (const inner of named(file, AT_ONCE)) withImports(inner, found);
  return found;
};

const weigh = (files) => [...files].reduce((sum, file) => sum + gzipOf(file), 0);

/** What a browser fetches with the page, and what it may fetch later, as paths. */
const loads = (folder) => {
  const first = named(path.join(folder, 'index.html'), /(?:src|href)="(\.\/[^"]+\.(?:js|css))"/g);
  const own = new Set(first.flatMap((file) => [...withImports(file)]));
  const rooms = first.filter((file) => file.endsWith('.js')).flatMap((file) => named(file, LATER));
  if (rooms.length === 0) throw new Error(`${folder} fetches no room later, or this reader no longer finds them.`);
  return { own, rooms };
};

/** Bytes after gzip of what a browser fetches until the heaviest room stands: the page's own files, and that room's. */
export const firstLoadBytes = (folder) => {
  const { own, rooms } = loads(folder);
  return Math.max(weigh(own), ...rooms.map((room) => weigh(new Set([...own, ...withImports(room)]))));
};

const rowOf = (screen, folder, weight, budget) => ({
  screen,
  bytes: existsSync(folder) ? weight(folder) : null,
  budget: budget * KB,
});

const rowsOf = (screen, folder) => {
  const budget = BUDGETS[screen] ?? ORDINARY;
  const later = ON_REQUEST[screen];
  const pressed = ON_PRESS[screen];
  if (pressed !== undefined)
    return [
      rowOf(screen, folder, (built) => gzipBytes(built, pressed), budget),
      rowOf(`${screen}, with what a press fetches`, folder, gzipBytes, budget + PRESSED),
    ];
  if (later === undefined)
    return [rowOf(screen, folder, WITH_ROOMS.includes(screen) ? firstLoadBytes : gzipBytes, budget)];
  const own = (built) => weigh(loads(built).own);
  return [rowOf(screen, folder, own, budget), rowOf(`${screen}, ${later.when}`, folder, firstLoadBytes, later.budget)];
};

/** Every screen under static/, whether it is built, what it weighs and what it may weigh, in bytes after gzip. */
export const screenSizes = (root) =>
  readdirSync(path.join(root, 'static'))
    .filter((screen) => existsSync(path.join(root, 'static', screen, 'index.html')))
    .flatMap((screen) => rowsOf(screen, path.join(root, 'static', screen, 'build')));
