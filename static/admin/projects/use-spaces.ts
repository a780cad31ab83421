import { useCallback, useEffect, useState } from 'react';

import type { Failure } from '../../../src/contract/failure';
import type { Spaces } from '../../../src/contract/spaces';
import { call } from '../../shared/call';

/** How long the typing has to rest before the server is asked, and how soon it is asked again while a space is on its way. */
const REST = 300;
const LOOK_AGAIN = 3_000;

export type SpaceList = {
  spaces: Spaces | null;
  failure: Failure | null;
  search: string;
  startAt: number;
  setSearch: (text: string) => void;
  turnTo: (startAt: number) => void;
  read: () => void;
};

/** The covered spaces, searched and turned on the server. What was read before stays until the answer is there. */
export function useSpaces(): SpaceList {
  const [asked, setAsked] = useState({ search: '', startAt: 0, round: 0 });
  const [spaces, setSpaces] = useState<Spaces | null>(null);
  const [failure, setFailure] = useState<Failure | null>(null);
  const { search, startAt } = asked;
  useEffect(() => {
    let isCurrent = true;
    const ask = async (): Promise<void> => {
      const answer = await call('spaces/list', { search: asked.search, startAt: asked.startAt });
      if (!isCurrent) return;
      setFailure(answer.ok ? null : answer.failure);
      if (answer.ok) setSpaces(answer.value);
    };
    const timer = setTimeout(() => void ask(), asked.search === '' ? 0 : REST);
    return () => {
      isCurrent = false;
      clearTimeout(timer);
    };
  }, [asked]);
  const read = useCallback(() => setAsked((before) => ({ ...before, round: before.round + 1 })), []);
  useEffect(() => {
    if (spaces?.rows.some(({ state }) => state === 'behind') !== true) return undefined;
    const timer = setTimeout(read, LOOK_AGAIN);
    return () => clearTimeout(timer);
  }, [spaces, read]);
  return {
    ...{ spaces, failure, search, startAt, read },
    setSearch: (text) => setAsked((before) => ({ ...before, search: text, startAt: 0 })),
    turnTo: (at) => setAsked((before) => ({ ...before, startAt: at })),
  };
}
