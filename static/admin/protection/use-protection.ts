import { useEffect, useState } from 'react';

import type { Output } from '../../../src/contract/api';
import type { Result } from '../../../src/contract/failure';
import { call } from '../../shared/call';
import type { Opening } from '../guards/use-reading';

type Read = Output<'protection/read'>;
type Openings = { [Part in keyof Read]: Opening<Read[Part]> };

/** Whoever opens the room sees what holds without a press: one call reads the ways and the health. */
export function useProtection(): Openings {
  const [answer, setAnswer] = useState<Result<Read> | null>(null);
  useEffect(() => {
    void call('protection/read', {}).then(setAnswer);
  }, []);
  const told = { busy: answer === null, failure: answer?.ok === false ? answer.failure : null };
  const { ledger, health } = answer?.ok === true ? answer.value : { ledger: null, health: null };
  return { ledger: { ...told, value: ledger }, health: { ...told, value: health } };
}
