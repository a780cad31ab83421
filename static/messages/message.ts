import { spokenLanguage } from './language';

/** A sentence for each number form of a language, by the names of `Intl.PluralRules`; `other` is always there. */
export type Plural = { readonly one?: string; readonly few?: string; readonly many?: string; readonly other: string };

/** Fills `{name}` placeholders. A name without a value stays as written, so that the gap can be seen. */
export function message(text: string, values: Readonly<Record<string, string | number>> = {}): string {
  return text.replaceAll(/\{([a-zA-Z]+)\}/g, (gap, name: string) => String(values[name] ?? gap));
}

/** Languages in which whole numbers have the forms of English. `Intl.PluralRules` costs a page some milliseconds to load. */
const AS_ENGLISH = new Set(['en', 'de']);
const formOf = (count: number, language: string): Intl.LDMLPluralRule => {
  if (AS_ENGLISH.has(language)) return count === 1 ? 'one' : 'other';
  return new Intl.PluralRules(language).select(count);
};

/** The form that `count` takes in the page's language, with `{count}` and any other placeholder filled. */
export function plural(
  forms: Plural,
  count: number,
  values: Readonly<Record<string, string | number>> = {},
  language: string = spokenLanguage(),
): string {
  const form = formOf(count, language);
  const text = form === 'zero' || form === 'two' ? forms.other : (forms[form] ?? forms.other);
  return message(text, { count, ...values });
}
