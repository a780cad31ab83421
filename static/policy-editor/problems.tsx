import Button from '@atlaskit/button/new';

import type { PolicyProblem } from '../../src/core/policy/portable/policy-problem';
import { plural } from '../messages/message';
import { policy as words } from '../messages/policy';
import { focusOn } from '../shared/focus-on';
import { useDesk, type Place } from './desk/desk-context';
import { fieldId } from './fields/field-props';

const MOST_SHOWN = 6;
const keysOf = (path: string): (string | number)[] =>
  path.split('.').map((key) => (/^\d+$/.test(key) ? Number(key) : key));

const placeOf = (path: string): Place => {
  const [section = '', row] = keysOf(path);
  return { section: String(section), row: typeof row === 'number' ? row : null };
};

/** The input of a path, or the nearest thing around it that can take the keyboard. */
function focusAt(path: string): void {
  for (let keys = keysOf(path); keys.length > 0; keys = keys.slice(0, -1)) {
    const id = fieldId(keys);
    if (document.getElementById(id) !== null) return focusOn(id);
  }
  focusOn('section-title');
}

/** What is still wrong, each with a way there. A draft may be like that; a publication may not. */
export function Problems({ problems }: { problems: readonly PolicyProblem[] }) {
  const { go } = useDesk();
  if (problems.length === 0) return null;
  const jump = (path: string): void => {
    go(placeOf(path));
    setTimeout(() => focusAt(path), 0);
  };
  return (
    <section className="problems" aria-labelledby="problems-title">
      <h2 id="problems-title">{plural(words.problems.count, problems.length)}</h2>
      <ul>
        {problems.slice(0, MOST_SHOWN).map(({ path, words: said }, index) => (
          <li key={`${path} ${index}`}>
            {path === '' ? (
              said
            ) : (
              <Button spacing="compact" appearance="subtle" onClick={() => jump(path)}>
                {said}
              </Button>
            )}
          </li>
        ))}
      </ul>
      {problems.length > MOST_SHOWN && (
        <p className="note">{plural(words.problems.more, problems.length - MOST_SHOWN)}</p>
      )}
    </section>
  );
}
