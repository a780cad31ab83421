// Bundles the backend with Forge's own bundler, as `forge deploy` would: a rehearsal, and what the playground runs.
// Type errors in src fail it. Output: .preflight/backend/index.cjs. CommonJS, because the bundler asks for `require.main`.
// `bundle-backend.cjs FOLDER OUTPUT` bundles another app, to compare with.
const { copyFileSync, mkdirSync, readFileSync, readdirSync, rmSync } = require('node:fs');
const path = require('node:path');

const own = path.resolve(__dirname, '..');
const [app = own, output = path.join(own, '.preflight', 'backend')] = process.argv.slice(2);
const root = path.resolve(app);
const target = path.resolve(output);
process.chdir(root);
process.env.FORGE_RUNTIME_PATH = path.join(__dirname, 'forge-runtime-stub');

const { getEntryPoints, getNodeBundler, getWrapperProvider } = require('@forge/bundler');
const { FileSystemReader } = require('@forge/cli-shared');
const { parse } = require('yaml');

const silent = () => undefined;
const logger = { info: silent, debug: silent, trace: silent, warn: console.warn, error: console.error };
const manifest = parse(readFileSync('manifest.yml', 'utf8'));
const handlers = manifest.modules.function.map(({ handler }) => {
  const [module, name] = handler.split('.');
  return { module, handler: name, name };
});

const bundle = async () => {
  const provider = getWrapperProvider({ fileSystemReader: new FileSystemReader() });
  const bundler = getNodeBundler(logger, provider, { readConfig: async () => manifest });
  const { outputDir } = await bundler.bundle({ appDirectory: root, entryPoints: getEntryPoints(handlers) });
  rmSync(target, { recursive: true, force: true });
  mkdirSync(target, { recursive: true });
  for (const file of readdirSync(outputDir)) copyFileSync(path.join(outputDir, file), path.join(target, file));
  rmSync(outputDir, { recursive: true, force: true });
  console.log(`Forge's bundler wrote ${readdirSync(target).join(', ')} to ${path.relative(own, target)}`);
};

bundle().then(
  () => process.exit(0),
  (error) => {
    console.error(error.message);
    process.exit(1);
  },
);
