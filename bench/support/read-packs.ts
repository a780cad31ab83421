import { readdirSync } from 'node:fs';
import path from 'node:path';

import { Policy } from '../../src/core/policy/policy';

const FOLDER = path.join(__dirname, '..', '..', 'src', 'core', 'policy', 'packs');

/** Every built-in policy: what the files beside each other in `packs` export. */
export async function readPacks(): Promise<Policy[]> {
  const files = readdirSync(FOLDER).filter((name) => name.endsWith('.ts') && !name.endsWith('.test.ts'));
  const modules = await Promise.all(files.map((name) => import(path.join(FOLDER, name)) as Promise<object>));
  const exported = modules.flatMap((module): unknown[] => Object.values(module));
  const packs = exported.map((one) => Policy.safeParse(one).data).filter((policy) => policy !== undefined);
  // One file may hand on what another one holds.
  return packs.filter(({ id }, at) => packs.findIndex((pack) => pack.id === id) === at);
}
