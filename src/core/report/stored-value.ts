import type { Report } from './report';

/** A report as the field holds it. */
export type StoredValue = Omit<Report, 'about'> & {
  about: Omit<Report['about'], 'route' | 'category'> & { route?: string; category?: string };
};

/**
 * What is written to the field: a route or a category that nobody chose is left out, because the field's schema takes only texts
 * there (Jira searches no property that may be null: modules/jira-custom-field, "Object type JQL search"). `readReport` reads
 * what is left out as not said.
 */
export function storedValue(report: Report): StoredValue {
  const { route, category, ...about } = report.about;
  const chosen = { ...(route === null ? {} : { route }), ...(category === null ? {} : { category }) };
  return { ...report, about: { ...about, ...chosen } };
}
