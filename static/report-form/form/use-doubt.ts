import { useMemo } from 'react';

import type { QualityHint } from '../../../src/core/read/quality-hints';
import type { Place } from '../look/places';
import { usePanel } from './panel-context';

const ANSWERS = 'answers.';

/** What could be better about the words at a place, once its person was there; the first one speaks. */
export function useDoubt(place: Place): QualityHint | null {
  const { policy, state, look, rest } = usePanel();
  const part = place.startsWith(ANSWERS) ? policy.parts.find(({ id }) => place === `${ANSWERS}${id}`) : undefined;
  const qualityHints = rest.state === 'there' ? rest.module.qualityHints : undefined;
  const maySpeak = state.leftShown || state.touched.includes(place);
  return useMemo(
    () => (part === undefined || !maySpeak ? null : (qualityHints?.(part, look.report, policy)[0] ?? null)),
    [part, maySpeak, qualityHints, look.report, policy],
  );
}
