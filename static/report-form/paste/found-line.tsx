import Button from '@atlaskit/button/new';

import { MOVES_ON } from '../../../src/core/paste/moves-on';
import { Notice } from '../../shared/notice';
import { usePanel } from '../form/panel-context';
import { placeOfPart } from '../look/places';
import { isMovesOnFound } from '../state/found-state';

/** What was found, each with a jump to its box, and one press that takes all of it back. */
export function FoundLine() {
  const { policy, state, words, change, jump } = usePanel();
  const { analysed, filled } = state.found;
  const parts = policy.parts
    .filter(({ id }) => filled[id] !== undefined)
    .map(({ id, title }) => ({ place: placeOfPart(id), title }));
  const found = isMovesOnFound(state) ? [...parts, { place: MOVES_ON, title: words.impact.canMoveOn }] : parts;
  if (analysed === null) return null;
  return (
    <>
      {!analysed && <Notice tone="info" title={words.paste.notAnalysed} />}
      {found.length === 0 ? (
        analysed && <p className="help">{words.paste.nothing}</p>
      ) : (
        <Notice tone="success" title={words.paste.filled}>
          <ul className="jumps">
            {found.map(({ place, title }) => (
              <li key={place}>
                <button type="button" className="link" onClick={() => jump(place)}>
                  {title}
                </button>
              </li>
            ))}
          </ul>
          <div className="buttons">
            <Button spacing="compact" onClick={() => change({ type: 'undo-found', part: null })}>
              {words.paste.undoAll}
            </Button>
          </div>
        </Notice>
      )}
    </>
  );
}
