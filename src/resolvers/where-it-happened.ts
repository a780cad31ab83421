/** What may be logged of an error that nobody expected: its name and place, never its message, which may quote a person. */
export const whereItHappened = (error: unknown): string => {
  if (!(error instanceof Error)) return typeof error;
  const frames = (error.stack ?? '').split('\n').filter((line) => /^\s+at /.test(line));
  return [error.name, ...frames.slice(0, 4).map((frame) => frame.trim())].join(' ');
};
