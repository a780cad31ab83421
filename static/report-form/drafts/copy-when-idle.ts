/** When the second copy of the drafts is made: once typing rests, and never two at a time. */
export type Copier = { soon: (wait: number) => void; stop: () => void };

/** @param copy makes the copy of what is there at that moment; it never rejects */
export function copyWhenIdle(copy: () => Promise<void>): Copier {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let before: Promise<void> = Promise.resolve();
  const run = (): void => {
    before = before.then(copy);
  };
  return {
    soon: (wait) => {
      clearTimeout(timer);
      timer = setTimeout(run, wait);
    },
    stop: () => clearTimeout(timer),
  };
}
