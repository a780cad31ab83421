/** CPU time of this process while it runs, in milliseconds: what else runs on the machine counts less than by the clock. */
export function cpuTime<T>(run: () => T): { value: T; time: number } {
  const before = process.cpuUsage();
  const value = run();
  const { user, system } = process.cpuUsage(before);
  return { value, time: (user + system) / 1_000 };
}
