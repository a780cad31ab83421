import * as z from 'zod/mini';

const Translations = z.object({
  translations: z.object({
    resources: z.array(z.object({ key: z.string(), path: z.string() })),
    fallback: z.looseObject({ default: z.string() }),
  }),
});
const Translated = z.strictObject({ i18n: z.string() });

const inside = (value: unknown, key: string): unknown =>
  typeof value === 'object' && value !== null ? Object.entries(value).find(([name]) => name === key)?.[1] : undefined;

/** A key may be nested by dots (manifest-reference/translations). @throws Error where the default locale lacks it */
function textAt(texts: unknown, key: string): string {
  const found = key.split('.').reduce(inside, texts);
  if (typeof found !== 'string') throw new Error(`The default locale has no text "${key}".`);
  return found;
}

function filled(value: unknown, texts: unknown): unknown {
  const reference = Translated.safeParse(value);
  if (reference.success) return textAt(texts, reference.data.i18n);
  if (Array.isArray(value)) return value.map((one) => filled(one, texts));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, inner]: [string, unknown]) => [key, filled(inner, texts)]),
  );
}

/** A manifest with a text of its default locale wherever it names one; a manifest without translations stays as it is. */
export function withTranslations(manifest: unknown, readFile: (path: string) => string): unknown {
  const known = Translations.safeParse(manifest);
  if (!known.success) return manifest;
  const { resources, fallback } = known.data.translations;
  const file = resources.find(({ key }) => key === fallback.default);
  if (file === undefined) throw new Error(`The manifest has no file for its default locale ${fallback.default}.`);
  return filled(manifest, JSON.parse(readFile(file.path)));
}
