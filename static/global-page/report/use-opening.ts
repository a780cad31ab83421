import { useCallback, useEffect, useRef, useState } from 'react';

import { rememberPlace } from '../last-place';
import { type FormClosed, openFilled } from '../open-form';
import type { Entrance } from '../use-entrance';
import type { ReportPlace } from './use-report';

export type Opening = { state: 'shut' | 'open' | 'unopened' | 'closed'; made: number; open: () => void };

/**
 * Jira's create dialog, opened by a press; by itself only where somebody came for exactly that and nothing was left out.
 * @param onClosed told when the dialog is gone
 */
export function useOpening(
  { host, opened: { fieldId }, drafts }: Entrance,
  place: ReportPlace,
  { byItself, onClosed }: { byItself: boolean; onClosed?: () => void },
): Opening {
  const [state, setState] = useState<Opening['state']>('shut');
  const [made, setMade] = useState(0);
  const wasOpened = useRef(false);
  const closed = (answer: FormClosed | false): void => {
    setState(answer === false ? 'unopened' : 'closed');
    if (answer === false) return;
    setMade(answer.made);
    onClosed?.();
  };
  const open = (): void => {
    const { space, type, filled, hasWords } = place;
    if (space === null || type === null || state === 'open') return;
    wasOpened.current = true;
    setState('open');
    rememberPlace(host, space.id, type.id);
    const where = { projectId: space.id, issueTypeId: type.id, fieldId };
    void openFilled(where, drafts, hasWords && filled !== null ? filled.report : null).then(closed);
  };
  const newest = useRef(open);
  useEffect(() => {
    newest.current = open;
  });
  const isReady = byItself && place.type !== null;
  useEffect(() => {
    if (isReady && !wasOpened.current) newest.current();
  }, [isReady]);
  return { state, made, open: useCallback(() => newest.current(), []) };
}
