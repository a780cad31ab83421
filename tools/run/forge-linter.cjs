// Forge's own linter without a network: scopes of REST calls and events, egress, dead references.
const { spawnSync } = require('node:child_process');
const { mkdirSync, readFileSync, readdirSync, writeFileSync } = require('node:fs');
const path = require('node:path');

const root = path.resolve(__dirname, '..', '..');

/** The linter asks the network for the scopes of each product's calls, unless files with them are named. */
function nameTables() {
  const place = path.join(root, '.preflight', 'forge-lint');
  mkdirSync(place, { recursive: true });
  const words = ['node_modules/tsx/dist/cli.mjs', 'tools/forge-scopes.ts'];
  const table = spawnSync(process.execPath, words, { cwd: root, encoding: 'utf8' });
  if (table.status !== 0) throw new Error(`The table of scopes could not be written: ${table.stderr}`);
  const file = (name, text) => {
    writeFileSync(path.join(place, name), text);
    return path.join(place, name);
  };
  const none = file('none.json', '{"paths":{}}');
  Object.assign(process.env, {
    USE_LOCAL_SWAGGER: '1',
    LOCAL_JIRA_SWAGGER: file('jira.json', table.stdout),
    ...Object.fromEntries(['JSM', 'JSW', 'CONF', 'CONF_V2', 'BB'].map((name) => [`LOCAL_${name}_SWAGGER`, none])),
  });
}

const isShipped = (name) => /\.tsx?$/.test(name) && !/\.(test|contract)\./.test(name) && !name.includes('testing');
const shippedFiles = () =>
  readdirSync(path.join(root, 'src'), { recursive: true })
    .filter(isShipped)
    .map((name) => path.join('src', name));

const silent = () => undefined;
const logger = { info: console.log, warn: console.warn, error: console.error, debug: silent, trace: silent };

function startLinter() {
  process.chdir(root);
  nameTables();
  const { lint, problemCount, reportLintResults } = require('@forge/lint');
  const statsig = { getDeprecatedRuntimes: async () => [] };
  const run = (files, manifest) =>
    lint(files, manifest, 'development', logger, statsig, { linter: { mode: 'client-side' } });
  return { run, problemCount, report: (results) => reportLintResults(logger, results) };
}

const says = (text) => (file) => readFileSync(path.join(root, file), 'utf8').includes(text);
const uimScopes = [
  'read:jira-work',
  'write:jira-work',
  'read:jira-user',
  'manage:jira-configuration',
  'manage:jira-project',
];

/** The linter does not look for @forge/kvs. */
const STORAGE = 'storage:app';

/** Scopes that something else than a call to Jira needs. */
const neededBeside = (manifest) => [
  // platform/forge/manifest-reference/modules/jira-ui-modifications: all five are mandatory for an app with that module.
  ...(manifest.modules['jira:uiModifications'] ? uimScopes : []),
  ...(shippedFiles().some(says("from '@forge/kvs'")) ? [STORAGE] : []),
];

/** The scopes that the linter misses in a manifest that has these, with what it says. */
async function missedScopes(linter, manifest, scopes) {
  const callers = shippedFiles().filter(says('.requestJira('));
  const results = await linter.run(callers, { ...manifest, permissions: { ...manifest.permissions, scopes } });
  return new Map(
    results
      .flatMap(({ errors, warnings }) => [...errors, ...warnings])
      .flatMap(({ metadata, message }) =>
        metadata?.missingPermission === undefined ? [] : [[metadata.missingPermission, message]],
      ),
  );
}

/** Manifests with the same modules need the same scopes: one run for all of them. */
const neededByModules = new Map();
async function neededScopes(linter, manifest) {
  const key = JSON.stringify(manifest.modules);
  if (!neededByModules.has(key)) neededByModules.set(key, [...(await missedScopes(linter, manifest, [])).keys()]);
  return [...neededByModules.get(key), ...neededBeside(manifest)];
}

/** What is wrong with the scopes of a manifest, as sentences: one that a call lacks, one that nothing asks for. */
async function scopeProblems(linter, manifest) {
  const { scopes } = manifest.permissions;
  const lacking = [...(await missedScopes(linter, manifest, scopes)).values()];
  const needed = await neededScopes(linter, manifest);
  const idle = scopes.filter((scope) => !needed.includes(scope));
  const noStorage = needed.includes(STORAGE) && !scopes.includes(STORAGE);
  return [
    ...lacking,
    ...(noStorage ? [`@forge/kvs requires "${STORAGE}" scope`] : []),
    ...idle.map((scope) => `Nothing asks for the scope ${scope}.`),
  ];
}

module.exports = { scopeProblems, shippedFiles, startLinter };
