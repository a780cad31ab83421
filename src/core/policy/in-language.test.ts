import { judge } from '../judge/judge';
import { makeDraft } from '../testing/make-draft';
import { makePolicy } from '../testing/make-policy';
import { completeReportWithout } from '../testing/make-report';
import { inLanguage } from './in-language';
import { packs } from './packs/packs';
import { PolicyRows, type Translation } from './policy-rows';

const incomplete = makeDraft({ priority: 'Blocker', report: completeReportWithout('answers', 'os') });
const policy = makePolicy({ translations: { de: { 'required.os.title': 'Betriebssystem' }, fr: { name: 'Soutien' } } });

/** Every text at its place, as a translation names it. */
function places(value: unknown, path: string[] = []): [string, string][] {
  if (typeof value === 'string') return [[path.join('.'), value]];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]: [string, unknown]) => {
    const id = Array.isArray(value) && typeof inner === 'object' && inner !== null && 'id' in inner ? inner.id : key;
    return places(inner, [...path, String(id)]);
  });
}
const asTranslation = (value: unknown): Translation => Object.fromEntries(places(value));

test('says the same in other words: same rules, same targets, same outcome', () => {
  const english = judge(incomplete, policy);
  const german = judge(incomplete, inLanguage(policy, 'de'));
  expect(german.allowed).toBe(english.allowed);
  expect(german.findings.map(({ ruleId, target }) => [ruleId, target])).toEqual(
    english.findings.map(({ ruleId, target }) => [ruleId, target]),
  );
  expect(german.findings.map(({ message }) => message)).toContain(
    '„Betriebssystem“ ergänzen: Ohne das kann in der Entwicklung niemand anfangen.',
  );
});

test.each([
  ['its own language', 'en'],
  ['a language that nobody knows', 'ja'],
])('leaves a policy as it is in %s', (_name, language) => {
  expect(inLanguage(policy, language)).toBe(policy);
});

test('a policy without a translation keeps its texts, and the engine’s sentences change', () => {
  const bare = makePolicy({ translations: undefined });
  const [finding] = judge(incomplete, inLanguage(bare, 'de')).findings;
  expect(inLanguage(bare, 'de').required).toEqual(bare.required);
  expect(finding?.message).toContain('Vor „Blocker“');
});

test('translates nothing but texts', () => {
  const sly = makePolicy({
    translations: { de: { 'parts.os.id': 'x', 'parts.os.colour': 'red', 'rules.substance': 'off' } },
  });
  expect({ ...inLanguage(sly, 'de'), language: 'en' }).toEqual(sly);
});

describe.each(packs.map((pack) => ({ ...pack, german: pack.translations?.['de'] ?? {} })))('$id in German', (pack) => {
  const own = asTranslation(pack);
  test('every translation belongs to a text that is there', () => {
    expect(Object.keys(pack.german).filter((place) => !(place in own))).toEqual([]);
  });
  test('every translation is used', () => {
    const { german, ...rest } = pack;
    const shown = asTranslation(inLanguage(rest, 'de'));
    expect(Object.entries(german).filter(([place, text]) => shown[place] !== text)).toEqual([]);
  });
  test('is still a policy', () => {
    expect(PolicyRows.safeParse(inLanguage(pack, 'de')).error).toBeUndefined();
  });
  test.each(['parts', 'required', 'items', 'checklist', 'routes', 'kinds', 'blockingKinds', 'notBlocking'] as const)(
    'no title of its %s is left in English',
    (section) => {
      expect(
        pack[section].map(({ id }) => `${section}.${id}.title`).filter((place) => !(place in pack.german)),
      ).toEqual([]);
    },
  );
});
