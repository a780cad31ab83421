import * as z from 'zod/mini';

/** The searches that the admin page offers. */
export const SavedSearch = z.enum(['unjustified', 'incomplete', 'category']);
export type SavedSearch = z.infer<typeof SavedSearch>;

/** What a site calls the things that a search names. */
export type SearchedSite = {
  projectKey: string;
  /** The name of the report field, as this site has it. */
  fieldName: string;
  /** Id of a category of the policy; null: none is chosen. */
  category: string | null;
};

/** A text of JQL: backslash and quotes are the two signs that end or bend it (JQL, "Special characters"). */
export const jqlText = (text: string): string => `"${text.replace(/[\\"]/g, (sign) => `\\${sign}`)}"`;

/**
 * The JQL of a saved search in one space. Only operators that Atlassian's pages show for aliases are in it. Null: it needs a category and none is chosen.
 */
export function savedSearch(search: SavedSearch, { projectKey, fieldName, category }: SearchedSite): string | null {
  const place = `project = ${jqlText(projectKey)}`;
  switch (search) {
    case 'unjustified':
      return `${place} AND preflightGuarded = unjustified AND statusCategory != Done ORDER BY created DESC`;
    case 'incomplete':
      return `${place} AND preflightState = incomplete AND statusCategory != Done ORDER BY preflightCompleteness ASC`;
    case 'category':
      return category === null
        ? null
        : `${place} AND ${jqlText(fieldName)}.Category = ${jqlText(category)} ORDER BY created DESC`;
  }
}
