/**
 * What things are called for people, since Jira renamed them: the old word, and the one that takes its place. Code keeps
 * Jira's names of the API. The only list of it; a test holds every catalogue to it.
 */
export const terms: Readonly<Record<'en' | 'de', readonly { old: RegExp; now: string }[]>> = {
  en: [
    { old: /\bissue types?\b/i, now: 'work type' },
    { old: /\bissues?\b/i, now: 'work item' },
    { old: /\btickets?\b/i, now: 'work item' },
    { old: /\bprojects?\b/i, now: 'space' },
  ],
  de: [
    { old: /\bIssues?\b/i, now: 'Vorgang' },
    { old: /\bTickets?\b/i, now: 'Vorgang' },
    { old: /Projekt/i, now: 'Bereich' },
    { old: /\bSpaces?\b/, now: 'Bereich' },
  ],
};
