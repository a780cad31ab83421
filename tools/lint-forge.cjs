// Forge's own linter without a network: scopes of REST calls and events, egress, dead references.
const { spawnSync } = require('node:child_process');
const { mkdirSync, readFileSync, readdirSync, writeFileSync } = require('node:fs');
const path = require('node:path');

const root = path.resolve(__dirname, '..');
const place = path.join(root, '.preflight', 'forge-lint');
process.chdir(root);
mkdirSync(place, { recursive: true });

const table = spawnSync(process.execPath, ['node_modules/tsx/dist/cli.mjs', 'tools/forge-scopes.ts'], {
  encoding: 'utf8',
});
if (table.status !== 0) {
  process.stderr.write(`The table of scopes could not be written: ${table.stderr}\n`);
  process.exit(1);
}
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

const { lint, problemCount, reportLintResults } = require('@forge/lint');
const { parse } = require('yaml');

const isShipped = (name) => /\.tsx?$/.test(name) && !/\.(test|contract)\./.test(name) && !name.includes('testing');
const files = readdirSync('src', { recursive: true })
  .filter(isShipped)
  .map((name) => path.join('src', name));
const silent = () => undefined;
const logger = { info: console.log, warn: console.warn, error: console.error, debug: silent, trace: silent };
const statsig = { getDeprecatedRuntimes: async () => [] };

const run = async () => {
  const manifest = parse(readFileSync('manifest.yml', 'utf8'));
  const results = await lint(files, manifest, 'development', logger, statsig, { linter: { mode: 'client-side' } });
  const { errors, warnings } = problemCount(results);
  if (errors + warnings > 0) reportLintResults(logger, results);
  console.log(`Forge's linter read ${files.length} files: ${errors} errors, ${warnings} warnings`);
  process.exit(errors + warnings === 0 ? 0 : 1);
};
run().catch((error) => {
  console.error(error);
  process.exit(1);
});
