import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';

/** Finds an exported handler; undefined where the file does not export it. */
export type Backend = { from: 'bundle' | 'source' | 'nothing'; handler: (handler: string) => Handler | undefined };
export type Handler = (event: unknown, context: unknown) => unknown;

const isHandler = (value: unknown): value is Handler => typeof value === 'function';
const isModule = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;

/** `index.resolver` → the export `resolver` of `folder/index.<ending>`. */
const pick = (folder: string, ending: string, handler: string): Handler | undefined => {
  const [file = '', name = ''] = handler.split('.');
  const address = path.join(folder, `${file}${ending}`);
  if (!existsSync(address)) return undefined;
  const loaded: unknown = createRequire(__filename)(address);
  const found = isModule(loaded) ? loaded[name] : undefined;
  return isHandler(found) ? found : undefined;
};

/**
 * The app's functions: what Forge's own bundler wrote to `.preflight/backend`, else the source through tsx (the development
 * server alone), else nothing, which every invocation then says.
 */
export function loadBackend(root: string): Backend {
  const bundle = path.join(root, '.preflight', 'backend');
  const source = path.join(root, 'src');
  if (existsSync(path.join(bundle, 'index.cjs')))
    return { from: 'bundle', handler: (handler) => pick(bundle, '.cjs', handler) };
  if (existsSync(path.join(source, 'index.ts')))
    return { from: 'source', handler: (handler) => pick(source, '.ts', handler) };
  return { from: 'nothing', handler: () => undefined };
}
