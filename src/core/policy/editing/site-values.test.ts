import { learnSupport } from '../packs/learn-support';
import { withoutEntry } from './change-list';
import { listAt, withValueAt, type PolicyTree } from './policy-tree';
import { rowsLeftOut, valueOrigin, withSiteRow, withSiteValue, type Standing } from './site-values';

const pack: PolicyTree = learnSupport;
const site = withValueAt(pack, ['parts', 0, 'title'], 'The site’s own');
const ours = withValueAt(site, ['parts', 1, 'title'], 'The space’s own');
const reordered = withValueAt(
  ours,
  ['parts', 2],
  Object.fromEntries(Object.entries(learnSupport.parts[2]!).toReversed()),
);
const standing: Standing = { site, pack, own: 'space' };
const alone: Standing = { site: null, pack, own: 'space' };

test.each([
  ['a row that the space changed', ours, ['parts', 1], standing, 'space'],
  ['a setting of that row that it left', ours, ['parts', 1, 'multiline'], standing, 'pack'],
  ['a row that the site changed', ours, ['parts', 0], standing, 'site'],
  ['a row that nobody changed', ours, ['parts', 2], standing, 'pack'],
  ['a rule that nobody changed', ours, ['rules', 'substance'], standing, 'pack'],
  ['a row that the space moved', withoutEntry(ours, ['parts'], 0), ['parts', 1], standing, 'pack'],
  ['a row of the site default that the pack has too', site, ['parts', 1], { ...alone, own: 'site' }, 'pack'],
  ['a row of the site default that it changed', site, ['parts', 0], { ...alone, own: 'site' }, 'site'],
  ['a changed row of a space without a site default', ours, ['parts', 1], alone, 'space'],
  ['anything where nobody knows the pack', site, ['parts', 1], { ...standing, pack: null }, 'site'],
  ['a row whose settings stand in another order', reordered, ['parts', 2], standing, 'pack'],
  ['a row that only the space has', withValueAt(ours, ['parts', 0, 'id'], 'mine'), ['parts', 0], standing, 'space'],
] as const)('%s', (_which, tree, path, on, origin) => {
  expect(valueOrigin(tree, path, on)).toBe(origin);
});

describe('back to the site’s value', () => {
  const key = `parts.${learnSupport.parts[1]!.id}.title`;
  const translated = withValueAt(ours, ['translations', 'de', key], 'Eigenes');

  test('a row takes its translations along, and nothing else changes', () => {
    expect(withSiteValue(translated, site, ['parts', 1])).toEqual(site);
  });
  test('so does one setting', () => {
    expect(withSiteValue(translated, site, ['parts', 1, 'title'])).toEqual(site);
  });
  test('a setting that the site does not have goes', () => {
    const filled = withValueAt(site, ['readableCopy'], true);
    expect(withSiteValue(filled, site, ['readableCopy'])).toEqual(site);
  });
  test('a row that the site does not have stays', () => {
    const mine = withValueAt(ours, ['parts', 0, 'id'], 'mine');
    expect(withSiteValue(mine, site, ['parts', 0])).toBe(mine);
  });
});

describe('a row that is left out', () => {
  const left = withoutEntry(site, ['parts'], 2);
  const { id } = learnSupport.parts[2]!;

  test('is named', () => {
    expect(rowsLeftOut(left, site, 'parts')).toEqual([learnSupport.parts[2]]);
  });
  test('comes back to its place with its translations', () => {
    const back = withSiteRow(left, site, 'parts', id);
    expect(listAt(back, ['parts'])).toEqual(listAt(site, ['parts']));
    expect(back['translations']).toEqual(site['translations']);
  });
  test('comes first where nothing that was before it is there', () => {
    const empty = withValueAt(site, ['parts'], []);
    expect(listAt(withSiteRow(empty, site, 'parts', id), ['parts'])).toEqual([learnSupport.parts[2]]);
  });
  test.each(['nobody-knows-it', learnSupport.parts[0]!.id])('%s changes nothing', (other) => {
    expect(withSiteRow(left, site, 'parts', other)).toBe(left);
  });
});
