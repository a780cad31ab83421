const DAY = 86_400_000;
const MONDAY = 1;

/** The Monday (UTC) on which the week of this day begins, `2026-11-16`. */
export function weekOf(day: string): string {
  const at = new Date(day);
  const back = (at.getUTCDay() - MONDAY + 7) % 7;
  return new Date(at.getTime() - back * DAY).toISOString().slice(0, 10);
}
