// npm test: everything, from a clean clone. Ends with one line "N passed, N failed".
import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

import { requireChromium } from './run/chromium.mjs';
import { installPackages, requireNode } from './run/install.mjs';

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..');
const only = process.argv.slice(2);
const results = path.join(root, '.preflight', 'test-results');

requireNode();
installPackages(root);
const chromium = requireChromium();
rmSync(results, { recursive: true, force: true });
mkdirSync(results, { recursive: true });

const bin = (name, file) => path.join(root, 'node_modules', name, file);
const jest = (name, ...words) => [
  bin('jest', 'bin/jest.js'),
  ...words,
  '--json',
  `--outputFile=${path.join(results, `${name}.json`)}`,
];

// Name, words for node. A step with a jest result counts its tests, any other counts as one.
const lint = ['lint', [bin('eslint', 'bin/eslint.js'), '.', '--max-warnings', '0']];
const checks = [
  ['format', [bin('prettier', 'bin/prettier.cjs'), '--check', '--log-level', 'warn', '.']],
  ['types', [bin('typescript', 'bin/tsc'), '--noEmit']],
  ['build', [path.join(root, 'tools', 'build.mjs')]],
  ['sizes', [path.join(root, 'tools', 'check-sizes.mjs')]],
  ['forge-lint', [path.join(root, 'tools', 'lint-forge.cjs')]],
];
const tests = [
  // jest leaves one core idle by itself: on two cores that is half the machine.
  ['unit', jest('unit', '--ci', `--maxWorkers=${availableParallelism()}`)],
  ['browser', jest('browser', '--ci', '--config', path.join('e2e', 'jest.config.ts'))],
];

// One after the other; the lanes of one side by side. Linting takes as long as the other checks together, and each of them one core.
const STAGES = [[[lint], checks], [tests]];

const run = (words) =>
  new Promise((resolve) => {
    const child = spawn(process.execPath, words, {
      cwd: root,
      env: { ...process.env, CHROMIUM: chromium },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    const said = [];
    child.stdout.on('data', (chunk) => said.push(chunk));
    child.stderr.on('data', (chunk) => said.push(chunk));
    child.on('exit', (code) => resolve({ worked: code === 0, said: Buffer.concat(said).toString() }));
  });

const countOf = (name, worked) => {
  const file = path.join(results, `${name}.json`);
  if (!existsSync(file)) return { passed: worked ? 1 : 0, failed: worked ? 0 : 1 };
  const { numPassedTests, numFailedTests, numFailedTestSuites } = JSON.parse(readFileSync(file, 'utf8'));
  // A jest run that found no test, or broke before its tests, must not look like a success.
  const broken = !worked && numFailedTests === 0 ? Math.max(1, numFailedTestSuites) : 0;
  return { passed: numPassedTests, failed: numFailedTests + broken };
};

const total = { passed: 0, failed: 0 };
const take = async ([name, words]) => {
  if (only.length > 0 && !only.includes(name)) return;
  const started = Date.now();
  const { worked, said } = await run(words);
  const { passed, failed } = countOf(name, worked);
  total.passed += passed;
  total.failed += failed;
  process.stdout.write(
    `${worked ? 'ok  ' : 'FAIL'} ${name.padEnd(10)} ${passed} passed, ${failed} failed (${Math.round((Date.now() - started) / 1000)} s)\n`,
  );
  if (!worked) process.stdout.write(`${said}\n`);
};
const walk = async (lane) => {
  for (const step of lane) await take(step);
};
for (const lanes of STAGES) await Promise.all(lanes.map(walk));
process.stdout.write(`\n${total.passed} passed, ${total.failed} failed\n`);
process.exit(total.failed === 0 && total.passed > 0 ? 0 : 1);
