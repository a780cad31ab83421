import { withTranslations } from './with-translations';

const translations = {
  resources: [{ key: 'en-US', path: 'locales/en-US.json' }],
  fallback: { default: 'en-US' },
};
const read = (path: string): string => JSON.stringify({ field: { name: `A name from ${path}` } });

test('puts the default locale’s text where the manifest names one, however deep', () => {
  const manifest = { translations, modules: [{ key: 'a', name: { i18n: 'field.name' }, title: 'As it is' }] };
  expect(withTranslations(manifest, read)).toEqual({
    translations,
    modules: [{ key: 'a', name: 'A name from locales/en-US.json', title: 'As it is' }],
  });
});

test('leaves a manifest without translations as it is', () => {
  expect(withTranslations({ modules: [] }, read)).toEqual({ modules: [] });
});

test.each([
  ['a text that the locale lacks', { translations, name: { i18n: 'field.other' } }, 'no text "field.other"'],
  [
    'a default locale without a file',
    { translations: { ...translations, fallback: { default: 'de-DE' } } },
    'no file for its default locale de-DE',
  ],
])('stops at %s', (_name, manifest, message) => {
  expect(() => withTranslations(manifest, read)).toThrow(message);
});
