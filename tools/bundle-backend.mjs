// Bundles the backend with Forge's own bundler, as `forge deploy` would: a rehearsal, and what the playground runs.
// Type errors in src fail it. Output: .preflight/backend/index.cjs
import { copyFileSync, mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { parse } from 'yaml';

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..');
const target = path.join(root, '.preflight', 'backend');
process.chdir(root);
process.env.FORGE_RUNTIME_PATH = path.join(root, 'tools', 'forge-runtime-stub');

const require = createRequire(import.meta.url);
const { getEntryPoints, getNodeBundler, getWrapperProvider } = require('@forge/bundler');
const { FileSystemReader } = require('@forge/cli-shared');

const silent = () => undefined;
const logger = { info: silent, debug: silent, trace: silent, warn: console.warn, error: console.error };
const manifest = parse(readFileSync('manifest.yml', 'utf8'));
const handlers = manifest.modules.function.map(({ handler }) => {
  const [module, name] = handler.split('.');
  return { module, handler: name, name };
});

const bundler = getNodeBundler(logger, getWrapperProvider({ fileSystemReader: new FileSystemReader() }), {
  readConfig: async () => manifest,
});
const { outputDir } = await bundler.bundle({ appDirectory: root, entryPoints: getEntryPoints(handlers) });
rmSync(target, { recursive: true, force: true });
mkdirSync(target, { recursive: true });
for (const file of readdirSync(outputDir)) copyFileSync(path.join(outputDir, file), path.join(target, file));
rmSync(outputDir, { recursive: true, force: true });
console.log(`Forge's bundler wrote ${readdirSync(target).join(', ')} to .preflight/backend`);
process.exit(0);
