/** Milliseconds between two keys of one shortcut. */
const PATIENCE = 1_500;

export type KeySequence = (key: string, at: number) => string | null;

/**
 * Hears keys one by one and answers with the shortcut that they complete. A shortcut is keys with a space between them, as a
 * `jira:command` writes it.
 */
export function keySequence(shortcuts: readonly string[]): KeySequence {
  let heard: string[] = [];
  let last = 0;
  return (key, at) => {
    heard = at - last > PATIENCE ? [key] : [...heard, key];
    last = at;
    const found = shortcuts.find((shortcut) => heard.join(' ').endsWith(shortcut)) ?? null;
    if (found !== null) heard = [];
    return found;
  };
}
