import type { Policy } from '../policy/policy';
import type { Report } from './report';

/** A part of a report that can be sent back, with the words that stood there. */
export type Reopened = { place: string; title: string; text: string };

const without = <T>(rows: Readonly<Record<string, T>>, id: string): Record<string, T> =>
  Object.fromEntries(Object.entries(rows).filter(([key]) => key !== id));

/** What this report can be sent back for: every answer and every step that the policy asks for and the report holds. */
export function whatCanBeReopened(report: Report, policy: Policy): Reopened[] {
  const parts = policy.parts.flatMap(({ id, title }) => {
    const text = Object.hasOwn(report.answers, id) ? (report.answers[id] ?? '').trim() : '';
    return text === '' ? [] : [{ place: `answers.${id}`, title, text }];
  });
  const steps = policy.items.flatMap(({ id, title }) =>
    Object.hasOwn(report.done, id) && report.done[id] === true
      ? [{ place: `done.${id}`, title, text: report.evidence[id] ?? '' }]
      : [],
  );
  return [...parts, ...steps];
}

/** What the policy asks for and this report does not hold: it can be named, there is nothing to take away. */
export function whatIsOpen(report: Report, policy: Policy): Reopened[] {
  const held = new Set(whatCanBeReopened(report, policy).map(({ place }) => place));
  const all = [
    ...policy.parts.map(({ id, title }) => ({ place: `answers.${id}`, title, text: '' })),
    ...policy.items.map(({ id, title }) => ({ place: `done.${id}`, title, text: '' })),
  ];
  return all.filter(({ place }) => !held.has(place));
}

/** The report without these answers and ticks: they are open again. Pure. */
export function reopen(report: Report, places: readonly string[]): Report {
  return places.reduce((before, place) => {
    const dot = place.indexOf('.');
    const [section, id] = [place.slice(0, dot), place.slice(dot + 1)];
    if (section === 'answers') return { ...before, answers: without(before.answers, id) };
    return { ...before, done: without(before.done, id), evidence: without(before.evidence, id) };
  }, report);
}
