import type { PolicyTree } from '../editing/policy-tree';
import { changesBetween, type Change } from './changes-between';
import { labelOf } from './words/labels';
import { speak } from './words/speak';

/** `section`: a key of the policy; `label`: what people call it; `row`: the row or entry by its id, a text as `language place`; null: the whole. */
export type PolicyChange = { section: string; row: string | null; label: string; words: string };

const rowOf = ([section, row, text]: readonly string[]): string | null => {
  if (row === undefined) return null;
  return section === 'translations' && text !== undefined ? `${row} ${text}` : row;
};

const MOST_ENTRIES = 5;
const MOST_LETTERS = 120;
const cut = (text: string): string => (text.length > MOST_LETTERS ? `${text.slice(0, MOST_LETTERS - 1)}…` : text);

function shown(value: unknown, language: string): string {
  if (typeof value === 'boolean') return speak(language, value ? 'diff.yes' : 'diff.no', {});
  if (value === null) return speak(language, 'diff.empty', {});
  return cut(typeof value === 'string' ? value.replaceAll(/\s+/g, ' ') : JSON.stringify(value));
}

function listed(entries: readonly string[], language: string): string {
  const told = entries.slice(0, MOST_ENTRIES).map((entry) => `“${cut(entry)}”`);
  const rest = entries.length - told.length;
  return [...told, ...(rest > 0 ? [speak(language, 'diff.more', { count: String(rest) })] : [])].join(', ');
}

/** A row by its title, a setting by its label: “Operating system” (os), help. */
function placed(path: readonly string[], policies: readonly PolicyTree[], language: string): string {
  const [section = '', first, ...rest] = path;
  if (first === undefined) return labelOf(language, section);
  const title = policies.flatMap((policy) => titleOf(policy, section, first))[0];
  const head = title === undefined || title === first ? `“${labelOf(language, first)}”` : `“${title}” (${first})`;
  return [head, ...rest.map((name) => labelOf(language, name))].join(', ');
}
function titleOf(policy: PolicyTree, section: string, id: string): string[] {
  const rows: unknown = Object.entries(policy).find(([name]) => name === section)?.[1];
  if (!Array.isArray(rows)) return [];
  return rows.flatMap((row: object) =>
    'id' in row && row.id === id && 'title' in row && typeof row.title === 'string' ? [row.title] : [],
  );
}

function wordsOf(change: Change, what: string, language: string): string[] {
  switch (change.kind) {
    case 'added':
    case 'removed': {
      const isRow = typeof change.value === 'object' || change.path.length === 1;
      if (isRow) return [speak(language, change.kind === 'added' ? 'diff.added' : 'diff.removed', { what })];
      const value = shown(change.value, language);
      return change.kind === 'added'
        ? [speak(language, 'diff.set', { what, to: value })]
        : [speak(language, 'diff.unset', { what, from: value })];
    }
    case 'becomes':
      return [
        speak(language, 'diff.becomes', {
          what,
          from: shown(change.from, language),
          to: shown(change.to, language),
        }),
      ];
    case 'order':
      return [speak(language, 'diff.order', { what, to: listed(change.now, language) })];
    case 'entries':
      return [
        ...(change.added.length === 0
          ? []
          : [speak(language, 'diff.entries-added', { what, entries: listed(change.added, language) })]),
        ...(change.removed.length === 0
          ? []
          : [speak(language, 'diff.entries-removed', { what, entries: listed(change.removed, language) })]),
      ];
  }
}

/** What changes from one policy to the other, section by section, one change each, in words; none exactly when they are equal. */
export function diffPolicies(from: PolicyTree, to: PolicyTree, language = 'en'): PolicyChange[] {
  return changesBetween(from, to).flatMap((change) => {
    const [section = ''] = change.path;
    const what = placed(change.path, [to, from], language);
    const told = { section, row: rowOf(change.path), label: labelOf(language, section) };
    return wordsOf(change, what, language).map((words) => ({ ...told, words }));
  });
}
