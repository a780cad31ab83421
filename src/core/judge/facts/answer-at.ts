import type { AnswerPath } from '../../policy/condition';
import type { Report } from '../../report/report';

const isSection = (name: string): name is Exclude<keyof Report, 'schemaVersion'> =>
  ['about', 'answers', 'impact', 'done', 'evidence', 'couldNot'].includes(name);

/** The raw answer as text: '' for what was not said, `true` and `false` for booleans. */
export function answerAt(path: AnswerPath, report: Report): string {
  const dot = path.indexOf('.');
  const section = path.slice(0, dot);
  if (!isSection(section)) return '';
  const values: Record<string, string | number | boolean | null | undefined> = report[section];
  const key = path.slice(dot + 1);
  return Object.hasOwn(values, key) ? String(values[key] ?? '') : '';
}
