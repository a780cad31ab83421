const UNITS: Record<string, number> = { w: 7 * 24 * 60, d: 24 * 60, h: 60, m: 1 };
const MINUTE_MS = 60_000;
const RELATIVE = /^([+-]?)((?:\d+[wdhm]\s*)+)$/;

/** `-10m`, `2h`, `-1w 2d`: from now on. Null where the text is no such distance. */
function distance(text: string): number | null {
  const [, sign, parts = ''] = RELATIVE.exec(text) ?? [];
  if (sign === undefined) return null;
  const minutes = [...parts.matchAll(/(\d+)([wdhm])/g)].map(
    ([, count, unit = '']) => Number(count) * (UNITS[unit] ?? 0),
  );
  const sum = minutes.reduce((one, other) => one + other, 0) * MINUTE_MS;
  return sign === '-' ? -sum : sum;
}

/**
 * A date of JQL in milliseconds since 1970: a distance from `now`, or `yyyy-MM-dd` and `yyyy/MM/dd` with or without
 * `HH:mm`, taken as UTC. Null where it is neither, as Jira refuses it.
 */
export function jqlDate(text: string, now: number): number | null {
  const far = distance(text.trim());
  if (far !== null) return now + far;
  const [, year, month, day, time = '00:00'] =
    /^(\d{4})[-/](\d{1,2})[-/](\d{1,2})(?: (\d{1,2}:\d{2}))?$/.exec(text.trim()) ?? [];
  if (year === undefined || month === undefined || day === undefined) return null;
  const at = Date.parse(`${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}T${time.padStart(5, '0')}:00Z`);
  return Number.isNaN(at) ? null : at;
}
