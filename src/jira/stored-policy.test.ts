import { MOST_POLICY_BYTES } from '../core/policy/fits-storage';
import { bytesOf } from '../core/bytes-of';
import { Policy } from '../core/policy/policy';
import { policyProblems } from '../core/policy/portable/policy-problems';
import { overrideOf } from '../core/policy/revisions/effective-policy';
import { PolicyDraft, Revision } from '../core/policy/revisions/revision';
import { SiteDefault, StoredOverride, StoredPolicy } from './stored-policy';
import { smallPolicy } from './testing/small-policy';

/** Forge storage: the most that one value may be (platform/forge/storage-reference, limits). */
const MOST = 240 * 1_024;
const letters = 'abcdefghijklmnopqrstuvwxyz';
const phrase = (n: number): string => `${n} `.padEnd(80, 'wörter ').slice(0, 80);
const groups = (count: number): Record<string, string[]> =>
  Object.fromEntries(
    Array.from({ length: count }, (_, n) => [
      `g${letters[Math.floor(n / 26)] ?? ''}${letters[n % 26] ?? ''}`,
      Array.from({ length: 100 }, (_row, at) => phrase(at)),
    ]),
  );

/** As many groups of words as are legal, and then a description that fills the last bytes. */
function largest(): Policy {
  let count = 1;
  while (Policy.safeParse(smallPolicy({ words: groups(count + 1) })).success) count += 1;
  const policy = smallPolicy({ words: groups(count), description: 'x' });
  const room = MOST_POLICY_BYTES - bytesOf(policy);
  const more = Array.from({ length: Math.floor(room / 84) }, (_, n) => `${n}`.padEnd(80, 'x'));
  return { ...policy, words: { ...policy.words, last: more.slice(0, 300) } };
}
const policy = largest();
const note = '🛠'.repeat(200);
const long = 'x'.repeat(128);
const values: [string, object][] = [
  [
    'the settings of a space',
    StoredPolicy.parse({
      ...{ schemaVersion: 1, projectId: '1'.repeat(18), since: Date.now(), stamp: 999_999, site: 999_999, policy },
      issueTypeIds: Array.from({ length: 50 }, (_, n) => String(n).padEnd(40, '0')),
    }),
  ],
  [
    'the site default',
    SiteDefault.parse({ schemaVersion: 1, stamp: 9, permits: Array(40).fill('x'.repeat(40)), policy }),
  ],
  [
    'a revision',
    Revision.parse({ schemaVersion: 1, revision: 9, note, at: Date.now(), by: long, restores: 8, policy }),
  ],
  ['a draft', PolicyDraft.parse({ schemaVersion: 1, base: 9, savedAt: Date.now(), savedBy: long, policy })],
  [
    'the differences of a space',
    StoredOverride.parse({ schemaVersion: 1, override: overrideOf(smallPolicy({ name: 'Other' }), policy) }),
  ],
];

test('the largest legal policy is as large as storage lets it be', () => {
  expect(Policy.safeParse(policy).success).toBe(true);
  expect(bytesOf(policy)).toBeGreaterThan(MOST_POLICY_BYTES - 1_000);
});
test.each(values)('%s of the largest legal policy fits one value of storage', (_name, value) => {
  expect(bytesOf(value)).toBeLessThanOrEqual(MOST);
});
test('a larger policy is refused with a sentence', () => {
  const larger = { ...policy, words: { ...policy.words, more: Array.from({ length: 300 }, (_, n) => phrase(n)) } };
  expect(policyProblems(larger)).toMatchObject([{ words: expect.stringContaining('Storage') as string }]);
});
test('what differs throughout is kept in whole sections where row by row would not fit', () => {
  const contacts = (name: string, count: number) =>
    Object.fromEntries(
      Array.from({ length: count }, (_, n) => [`${name}${n}`, { title: name.repeat(100), value: 'x'.repeat(395) }]),
    );
  const site = smallPolicy({ contacts: contacts('site', 280) });
  const space = smallPolicy({ contacts: contacts('mine', 290) });
  expect(Policy.safeParse(space).success).toBe(true);
  const override = overrideOf(site, space);
  expect(override.sections['contacts']).toEqual({ whole: space.contacts });
  expect(bytesOf({ schemaVersion: 1, override })).toBeLessThanOrEqual(MOST);
});
