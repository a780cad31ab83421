import type { Output } from '../../../src/contract/api';
import { summaryOf, type Accepted, type Summary } from '../../../src/core/counting/summary';
import type { DayCounts } from '../../../src/core/feedback/counters';
import { message } from '../../messages/message';
import { reports as words } from '../../messages/reports';
import type { Block } from './block';
import { weekOf } from './week-of';

type Read = Output<'reports/read'>;
type Titled = Read['titles']['parts'];

/** What is no longer in the policy is shown by its id. */
const titleIn = (rows: Titled, id: string): string => rows.find((row) => row.id === id)?.title ?? id;

function grouped<K extends string | number>(days: readonly DayCounts[], keyOf: (day: DayCounts) => K) {
  const groups = new Map<K, DayCounts[]>();
  for (const day of days) groups.set(keyOf(day), [...(groups.get(keyOf(day)) ?? []), day]);
  return [...groups].map(([key, rows]) => ({ key, summary: summaryOf(rows) }));
}

export function filingIn(days: readonly DayCounts[]): Block {
  const { title, week, filed, reported, complete, fixed } = words.filing;
  const rows = grouped(days, ({ day }) => weekOf(day)).map(({ key, summary: of }) => ({
    id: key,
    name: key,
    numbers: [of.filed, of.reported, of.complete, of.fixed],
  }));
  return { id: 'filing', title, of: week, series: [filed, reported, complete, fixed], rows };
}

export function missingIn(summary: Summary, { titles }: Read): Block {
  const { title, part, count } = words.missing;
  const rows = summary.missing.map(({ id, count: times }) => ({
    id,
    name: titleIn(titles.parts, id),
    numbers: [times],
  }));
  return { id: 'missing', title, of: part, series: [count], rows };
}

export function guardedIn(summary: Summary, { level }: Read): Block {
  const { title, titleOf, what, count } = words.guarded;
  const names = [
    ...['asked', 'granted', 'requested', 'byRequest', 'declined', 'expired'],
    ...['allowed', 'restored', 'flagged', 'settled', 'lowered'],
  ] as const;
  const rows = names.map((id) => ({ id, name: words.guarded[id], numbers: [summary[id]] }));
  return {
    id: 'guarded',
    title: level === null ? title : message(titleOf, { level }),
    of: what,
    series: [count],
    rows: rows.some(({ numbers }) => numbers[0] !== 0) ? rows : [],
  };
}

const acceptedRows = (rows: readonly Accepted[], titles: Titled, kinds: readonly (keyof Omit<Accepted, 'id'>)[]) =>
  rows.map((row) => ({ id: row.id, name: titleIn(titles, row.id), numbers: kinds.map((kind) => row[kind]) }));

export function suggestionsIn({ suggestions }: Summary, { titles }: Read): Block {
  const { title, category, accepted, corrected, dismissed } = words.suggestions;
  const rows = acceptedRows(suggestions, titles.categories, ['accepted', 'corrected', 'dismissed']);
  return { id: 'suggestions', title, of: category, series: [accepted, corrected, dismissed], rows };
}

export function answersIn({ answers }: Summary, { titles }: Read): Block {
  const { title, answer, accepted, dismissed } = words.answers;
  const rows = acceptedRows(answers, titles.answers, ['accepted', 'dismissed']);
  return { id: 'answers', title, of: answer, series: [accepted, dismissed], rows };
}

export function sentBackIn(summary: Summary, { titles }: Read): Block {
  const { title, part, count } = words.sentBack;
  const rows = summary.sentBackFor.map(({ id, count: times }) => ({
    ...{ id, name: titleIn(titles.parts, id), numbers: [times] },
  }));
  return { id: 'sent-back', title, of: part, series: [count], rows };
}

export function revisionsIn(days: readonly DayCounts[]): Block {
  const { title, revision, filed, complete, sentBack } = words.revision;
  const rows = grouped(days, (day) => day.revision)
    .toSorted((one, other) => one.key - other.key)
    .map(({ key, summary: of }) => ({
      ...{ id: String(key), name: String(key), numbers: [of.filed, of.complete, of.sentBack] },
    }));
  return { id: 'revisions', title, of: revision, series: [filed, complete, sentBack], rows };
}
