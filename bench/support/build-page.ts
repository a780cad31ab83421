import { execFileSync } from 'node:child_process';
import path from 'node:path';

/** Builds a folder with an `index.html` exactly as the app's screens are built; the result is in its `build/`. */
export function buildPage(root: string, folder: string): void {
  const vite = path.join(root, 'node_modules', 'vite', 'bin', 'vite.js');
  const words = ['build', '--config', path.join('static', 'vite.config.mjs'), '--logLevel', 'warn', folder];
  execFileSync(process.execPath, [vite, ...words], { cwd: root, stdio: 'inherit' });
}
