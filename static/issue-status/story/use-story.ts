import { useState } from 'react';

import type { Failure } from '../../../src/contract/failure';
import type { StoryLine } from '../../../src/core/story/story';
import { readStory } from '../call-item';

export type Story = {
  /** Null: not read yet. */
  lines: readonly StoryLine[] | null;
  names: Readonly<Record<string, string>>;
  hasMore: boolean;
  failure: Failure | null;
  isBusy: boolean;
  /** Reads the newest, or the next older ones. */
  read: () => void;
};
type Read = Pick<Story, 'lines' | 'names' | 'failure'> & { cursor: string | null };

const nothingYet: Read = { lines: null, names: {}, failure: null, cursor: null };

/** Read when somebody unfolds it: most people only look where the report stands. */
export function useStory(): Story {
  const [{ cursor, ...told }, setTold] = useState(nothingYet);
  const [isBusy, setBusy] = useState(false);
  const read = async (): Promise<void> => {
    setBusy(true);
    const answer = await readStory({ cursor });
    setBusy(false);
    setTold((before) => {
      if (!answer.ok) return { ...before, failure: answer.failure };
      const { lines, names, cursor: next } = answer.value;
      return {
        lines: [...(before.lines ?? []), ...lines].toSorted((one, other) => other.at - one.at),
        names: { ...before.names, ...names },
        failure: null,
        cursor: next,
      };
    });
  };
  return { ...told, hasMore: cursor !== null, isBusy, read: () => void read() };
}
