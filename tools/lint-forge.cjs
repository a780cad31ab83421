// A step of `npm test`: Forge's own linter, and the scopes that nothing asks for.
// `lint-forge.cjs --scopes FILE…`: nothing but the scopes of these manifests, printed as JSON, one list of sentences each.
const { readFileSync } = require('node:fs');
const { parse } = require('yaml');

const { scopeProblems, shippedFiles, startLinter } = require('./run/forge-linter.cjs');

const read = (file) => parse(readFileSync(file, 'utf8'));

const lintAll = async (linter) => {
  const files = shippedFiles();
  const manifest = read('manifest.yml');
  const results = await linter.run(files, manifest);
  const { errors, warnings } = linter.problemCount(results);
  if (errors + warnings > 0) linter.report(results);
  const problems = await scopeProblems(linter, manifest);
  for (const problem of problems) console.log(problem);
  console.log(`Forge's linter read ${files.length} files: ${errors} errors, ${warnings} warnings`);
  return errors + warnings + problems.length === 0;
};

const lintScopes = async (linter, manifests) => {
  const said = [];
  for (const manifest of manifests) said.push(await scopeProblems(linter, manifest));
  console.log(JSON.stringify(said));
  return true;
};

const run = async ([option, ...files]) => {
  const manifests = files.map(read);
  const linter = startLinter();
  return option === '--scopes' ? lintScopes(linter, manifests) : lintAll(linter);
};
run(process.argv.slice(2)).then(
  (isFine) => process.exit(isFine ? 0 : 1),
  (error) => {
    console.error(error);
    process.exit(1);
  },
);
