import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { parse, stringify } from 'yaml';
import * as z from 'zod/mini';

import { projectRoot } from '../playground/project-root';

const Manifest = z.looseObject({ permissions: z.looseObject({ scopes: z.array(z.string()) }) });
const manifest = Manifest.parse(parse(readFileSync(path.join(projectRoot, 'manifest.yml'), 'utf8')));
const { scopes } = manifest.permissions;
const UNUSED = 'manage:jira-webhook';

/** What `lint-forge.cjs --scopes` says of the manifest with each of these lists of scopes in turn. */
function lintedWith(lists: string[][]): string[][] {
  const folder = mkdtempSync(path.join(tmpdir(), 'preflight-scopes-'));
  const files = lists.map((list, index) => {
    const file = path.join(folder, `${index}.yml`);
    writeFileSync(file, stringify({ ...manifest, permissions: { ...manifest.permissions, scopes: list } }));
    return file;
  });
  const linter = path.join(projectRoot, 'tools', 'lint-forge.cjs');
  const { status, stdout, stderr } = spawnSync(process.execPath, [linter, '--scopes', ...files], { encoding: 'utf8' });
  if (status !== 0) throw new Error(stderr);
  return z.array(z.array(z.string())).parse(JSON.parse(stdout));
}

const cases = [
  { name: 'the manifest as it is', list: scopes, says: [] },
  ...scopes.map((scope) => ({
    name: `the manifest without ${scope}`,
    list: scopes.filter((one) => one !== scope),
    says: [expect.stringContaining(`requires "${scope}" scope`)],
  })),
  {
    name: 'the manifest with a scope more',
    list: [...scopes, UNUSED],
    says: [`Nothing asks for the scope ${UNUSED}.`],
  },
];
let said: string[][] = [];
beforeAll(() => {
  said = lintedWith(cases.map(({ list }) => list));
}, 180_000);

test.each(cases.map(({ name, says }, index) => [name, says, index] as const))(
  'Forge’s linter on %s',
  (_, says, index) => {
    expect(said[index]).toEqual(says);
  },
);
