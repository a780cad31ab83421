import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';

/**
 * Installs the peers beside their lock file, unless exactly that is there: they are no dependencies of the project. No package's own
 * script runs. False where npm could not; what it said stands above.
 */
export function installLibraries(folder: string): boolean {
  const lock = readFileSync(path.join(folder, 'package-lock.json'), 'utf8');
  const stamp = path.join(folder, 'node_modules', '.preflight-lock');
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === lock) return true;
  console.log('Installing the libraries to compare with (once, about 90 MB) …');
  const isWindows = process.platform === 'win32';
  const words = ['ci', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'];
  const { status } = spawnSync(isWindows ? 'npm.cmd' : 'npm', words, {
    cwd: folder,
    stdio: 'inherit',
    shell: isWindows,
  });
  if (status !== 0) return false;
  writeFileSync(stamp, lock);
  return true;
}
