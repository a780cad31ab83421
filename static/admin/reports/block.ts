/** One picture of numbers: a row for each line of its table, a series for each column behind the first. */
export type Block = {
  id: string;
  title: string;
  /** What the rows are. */
  of: string;
  series: readonly string[];
  rows: readonly { id: string; name: string; numbers: readonly number[] }[];
};

/** Spreadsheets run a cell that starts like a formula; an apostrophe keeps it text (OWASP, CSV injection). */
const cell = (value: string): string => {
  const harmless = /^[=+\-@\t\r]/.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless;
};
const line = (cells: readonly string[]): string => `${cells.map(cell).join(',')}\r\n`;

/** After RFC 4180, with a header. */
export const blockCsv = ({ of, series, rows }: Block): string =>
  [line([of, ...series]), ...rows.map(({ name, numbers }) => line([name, ...numbers.map(String)]))].join('');
