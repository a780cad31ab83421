// Installs what package-lock.json asks for, unless exactly that is there already. Plain Node: nothing is installed yet.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';

const OLDEST_NODE = [20, 19];

const say = (sentence) => process.stdout.write(`${sentence}\n`);

/** Ends the process with one sentence when this Node.js is too old. */
export function requireNode(version = process.versions.node) {
  const [major, minor] = version.split('.').map(Number);
  const [wantedMajor, wantedMinor] = OLDEST_NODE;
  if (major > wantedMajor || (major === wantedMajor && minor >= wantedMinor)) return;
  process.stderr.write(`Preflight needs Node.js ${OLDEST_NODE.join('.')} or newer; this is ${version}.\n`);
  process.exit(1);
}

/** Runs `npm ci` in `root` when node_modules was not made from this very lock file. */
export function installPackages(root) {
  const lock = createHash('sha256')
    .update(readFileSync(path.join(root, 'package-lock.json')))
    .digest('hex');
  const stamp = path.join(root, 'node_modules', '.preflight-lock');
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === lock) return;
  say('Installing packages (once, about a minute) …');
  const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';
  const done = spawnSync(npm, ['ci', '--no-audit', '--no-fund', '--loglevel=error'], {
    cwd: root,
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  if (done.status !== 0) {
    process.stderr.write(
      'npm could not install the packages; what it said is above. Check the network and try again.\n',
    );
    process.exit(1);
  }
  writeFileSync(stamp, lock);
}
