/** As Jira writes them, with an underscore. The first is the one to begin with. */
export const siteLocales = ['en_US', 'de_DE'] as const;
export type SiteLocale = (typeof siteLocales)[number];
