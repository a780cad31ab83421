import Button from '@atlaskit/button/new';

import { Notice } from '../../shared/notice';
import { usePanel } from '../form/panel-context';
import { placeOfPart } from '../look/places';

/** What was found, each with a jump to its box, and one press that takes all of it back. */
export function FoundLine() {
  const { policy, state, words, change, jump } = usePanel();
  const { analysed, filled } = state.found;
  const parts = policy.parts.filter(({ id }) => filled[id] !== undefined);
  if (analysed === null) return null;
  return (
    <>
      {!analysed && <Notice tone="info" title={words.paste.notAnalysed} />}
      {parts.length === 0 ? (
        analysed && <p className="help">{words.paste.nothing}</p>
      ) : (
        <Notice tone="success" title={words.paste.filled}>
          <ul className="jumps">
            {parts.map(({ id, title }) => (
              <li key={id}>
                <button type="button" className="link" onClick={() => jump(placeOfPart(id))}>
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
