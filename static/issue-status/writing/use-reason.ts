import { useState } from 'react';

import { type FormName, useKeptWords } from './kept-words';

const LEAST = 10;

/** The reason of a form, kept under the form's name until it is sent. */
export function useReason(form: FormName) {
  const { words, write, forget } = useKeptWords(form);
  const [isTold, setTold] = useState(false);
  const { reason = '' } = words;
  const isTooShort = reason.trim().length < LEAST;
  /** Acts where the reason says something. `act` answers whether it worked; what was typed is kept until it did. */
  const send = async (act: (reason: string) => Promise<boolean>, onDone: () => void): Promise<void> => {
    if (isTooShort) return setTold(true);
    if (!(await act(reason))) return;
    forget();
    onDone();
  };
  return { field: { reason, isShort: isTold && isTooShort, onReason: (text: string) => write('reason', text) }, send };
}
