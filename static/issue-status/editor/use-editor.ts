import { useCallback, useEffect, useState } from 'react';

import type { Failure } from '../../../src/contract/failure';
import type { Beginning } from './begin-writing';

export type EditorState =
  { state: 'loading' } | { state: 'failed'; failure: Failure } | ({ state: 'open' } & Beginning);

async function load(): Promise<EditorState> {
  try {
    const { beginWriting } = await import('./begin-writing');
    const answer = await beginWriting();
    return answer.ok ? { state: 'open', ...answer.value } : { state: 'failed', failure: answer.failure };
  } catch {
    // The form's own file did not arrive: offline, or a newer version has taken its place.
    return { state: 'failed', failure: { code: 'UNREACHABLE', detail: 'editor' } };
  }
}

/** Fetches the form and what it starts from; most people only read here, so that nothing of it is loaded before. */
export function useEditor(): { editor: EditorState; tryAgain: () => void } {
  const [editor, setEditor] = useState<EditorState>({ state: 'loading' });
  const [round, setRound] = useState(0);
  useEffect(() => {
    let isCurrent = true;
    setEditor({ state: 'loading' });
    void load().then((next) => isCurrent && setEditor(next));
    return () => {
      isCurrent = false;
    };
  }, [round]);
  return { editor, tryAgain: useCallback(() => setRound((before) => before + 1), []) };
}
