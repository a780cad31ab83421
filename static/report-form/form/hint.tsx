import type { Place } from '../look/places';
import { useHint, usePanel } from './panel-context';
import { idOf, selectWords } from './element-of';
import { useDoubt } from './use-doubt';
import { plural } from '../../messages/message';
import { tooManyAt } from '../look/look';

/** The id of a place's hint, for `aria-describedby`. */
export const hintId = (place: Place): string => `${idOf(place)}-hint`;

/** What is still missing at a place, or that it is too long. The element stays, so that its id always leads somewhere. */
export function Hint({ place }: { place: Place }) {
  const { look, words } = usePanel();
  const finding = useHint(place);
  const doubt = useDoubt(place);
  const over = tooManyAt(place, look.tooLong);
  if (over > 0) {
    return (
      <p className="hint hint-block" id={hintId(place)}>
        {plural(words.parts.tooLong, over)}
      </p>
    );
  }
  return (
    <p className={`hint hint-${finding?.level ?? (doubt === null ? 'info' : 'warn')}`} id={hintId(place)}>
      {finding?.message ?? doubt?.message}
      {doubt !== null && (
        <>
          {' '}
          <button type="button" className="link" onClick={() => selectWords(place, doubt.start, doubt.end)}>
            {words.parts.showWords}
          </button>
        </>
      )}
    </p>
  );
}
