/** One line of the report; `target` and `isMet` where something was promised. */
export type Figure = { name: string; value: string; target?: string; isMet?: boolean };
export type Section = { title: string; figures: Figure[] };

export const ms = (milliseconds: number): string => `${milliseconds.toFixed(milliseconds < 10 ? 2 : 0)} ms`;
export const kB = (bytes: number): string => `${(bytes / 1_000).toFixed(1)} kB`;

/** A figure that may be at most so much; both are shown the same way. */
export const atMost = (name: string, value: number, most: number, show: (value: number) => string): Figure => ({
  name,
  value: show(value),
  target: `≤ ${show(most)}`,
  isMet: value <= most,
});

const verdict = ({ target, isMet }: Figure): string =>
  target === undefined ? '' : `${target} ${isMet ? 'met' : 'MISSED'}`;

/** The section as lines: names and values in columns. */
export function sectionText({ title, figures }: Section): string {
  const width = Math.max(...figures.map(({ name }) => name.length));
  const values = Math.max(...figures.map(({ value }) => value.length));
  const lines = figures.map((figure) =>
    `  ${figure.name.padEnd(width)}  ${figure.value.padEnd(values)}  ${verdict(figure)}`.trimEnd(),
  );
  return [title, ...lines].join('\n');
}
