// Finds a Chromium for the browser tests, or installs Debian's where that is possible.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import path from 'node:path';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome', 'chrome'];
const PLACES = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];
const ASK =
  'The browser tests need Chromium or Chrome: install one, or set CHROMIUM to the path of its program, and run the command again.';

const onPath = () =>
  (process.env.PATH ?? '').split(path.delimiter).flatMap((folder) => NAMES.map((name) => path.join(folder, name)));

/** The path of a Chromium program, or undefined. */
export function findChromium() {
  if (process.env.CHROMIUM) return existsSync(process.env.CHROMIUM) ? process.env.CHROMIUM : undefined;
  return [...onPath(), ...PLACES].find((place) => existsSync(place));
}

const canUseApt = () => process.getuid?.() === 0 && spawnSync('apt-get', ['--version']).status === 0;

const installDebianChromium = () => {
  process.stdout.write('Installing Debian’s Chromium for the browser tests (once) …\n');
  const apt = (...words) =>
    spawnSync('apt-get', words, {
      stdio: ['ignore', 'ignore', 'inherit'],
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    });
  apt('update');
  apt('install', '-y', '--no-install-recommends', 'chromium', 'fonts-liberation');
};

/** A Chromium, installed if need be; ends the process with one sentence where that cannot be. */
export function requireChromium() {
  if (findChromium() === undefined && !process.env.CHROMIUM && canUseApt()) installDebianChromium();
  const found = findChromium();
  if (found !== undefined) return found;
  process.stderr.write(`${ASK}\n`);
  process.exit(1);
}
