import { loadExamples, loadPack } from './load-pack';
import { packs } from './packs';

test.each(packs.map((pack) => [pack.id, pack] as const))('%s is fetched by its id', async (id, pack) => {
  expect(await loadPack(id)).toBe(pack);
  expect(await loadExamples(id)).toHaveLength(10);
});

test.each(['ours', 'constructor', ''])('a policy of the id %j is no pack', async (id) => {
  expect(await loadPack(id)).toBeNull();
  expect(await loadExamples(id)).toEqual([]);
});
