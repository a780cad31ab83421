export const languages = ['en', 'de'] as const;
export type Language = (typeof languages)[number];

/** Where the page's language is not known, or not one of ours. */
const FALLBACK: Language = 'en';

let spoken: Language = FALLBACK;
const followers: ((language: Language) => void)[] = [];

/** The language of a locale such as `de-DE` or `de_CH`; English for any that has no catalogue. */
export const languageOf = (locale: string | null | undefined): Language =>
  languages.find((language) => language === locale?.toLowerCase().split(/[-_]/)[0]) ?? FALLBACK;

export const spokenLanguage = (): Language => spoken;

/** Called by each catalogue: it is told when the language is chosen. */
export function follow(follower: (language: Language) => void): void {
  followers.push(follower);
  follower(spoken);
}

/**
 * Chooses the language of this frame, before it draws a sentence: nothing that is drawn follows by itself. Jira gives a
 * frame one locale for as long as it lives.
 */
export function speak(locale: string | null | undefined): void {
  spoken = languageOf(locale);
  document.documentElement.lang = spoken;
  for (const follower of followers) follower(spoken);
}
