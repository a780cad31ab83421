import { useEffect, useRef } from 'react';

import { usePanel } from '../../report-form/form/panel-context';
import { useFinding } from '../../report-form/paste/use-finding';

/** Puts what the description says into the boxes, as a pasted text: marked as found, with a way back. Once. */
export function TakeDescription({ text }: { text: string }) {
  const { change } = usePanel();
  const find = useFinding();
  const isTaken = useRef(false);
  useEffect(() => {
    if (isTaken.current || text.trim() === '') return;
    isTaken.current = true;
    change({ type: 'beside', beside: { notes: text } });
    find(text, false);
  }, [text, change, find]);
  return null;
}
