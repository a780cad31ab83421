// npm start: from a clean clone to the playground in a browser.
import { spawn, spawnSync } from 'node:child_process';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

import { installPackages, requireNode } from './run/install.mjs';

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..');
const tsx = path.join(root, 'node_modules', 'tsx', 'dist', 'cli.mjs');

requireNode();
installPackages(root);

process.stdout.write('Building the app and the playground …\n');
const built = spawnSync(process.execPath, [path.join(root, 'tools', 'build.mjs')], { cwd: root, stdio: 'inherit' });
if (built.status !== 0) {
  process.stderr.write('The build failed; what it said is above. The playground was not started.\n');
  process.exit(1);
}

const server = spawn(process.execPath, [tsx, path.join('playground', 'server.ts')], { cwd: root, stdio: 'inherit' });
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => server.kill(signal));
server.on('exit', (code) => process.exit(code ?? 0));
