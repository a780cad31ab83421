// Builds every browser bundle with Vite and the backend with Forge's bundler, two at a time.
import { spawn } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..');
const AT_ONCE = 2;

const screens = readdirSync(path.join(root, 'static'))
  .map((name) => path.join('static', name))
  .filter((folder) => existsSync(path.join(root, folder, 'index.html')));
const pages = path.join('playground', 'pages');

const run = (name, words) =>
  new Promise((resolve) => {
    const child = spawn(process.execPath, words, { cwd: root, stdio: ['ignore', 'pipe', 'pipe'] });
    const said = [];
    child.stdout.on('data', (chunk) => said.push(chunk));
    child.stderr.on('data', (chunk) => said.push(chunk));
    child.on('exit', (code) => {
      process.stdout.write(
        code === 0 ? `  built ${name}\n` : `\n${Buffer.concat(said).toString()}\n  ${name} FAILED\n`,
      );
      resolve(code === 0);
    });
  });

const vite = path.join('node_modules', 'vite', 'bin', 'vite.js');
const build = (folder, config) => [folder, [vite, 'build', '--config', config, '--logLevel', 'warn', folder]];
const jobs = [
  ['backend (Forge’s bundler)', [path.join('tools', 'bundle-backend.cjs')]],
  ...screens.map((folder) => build(folder, path.join('static', 'vite.config.mjs'))),
  build(pages, path.join(pages, 'vite.config.mjs')),
];

let worked = true;
const lane = async () => {
  for (let job = jobs.shift(); job !== undefined; job = jobs.shift()) worked = (await run(...job)) && worked;
};
await Promise.all(Array.from({ length: AT_ONCE }, lane));
process.exit(worked ? 0 : 1);
