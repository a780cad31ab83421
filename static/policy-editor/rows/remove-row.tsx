import Button from '@atlaskit/button/new';
import { useState } from 'react';

import { withoutEntry } from '../../../src/core/policy/editing/change-list';
import { mentionsOf, withMentionsOf } from '../../../src/core/policy/editing/mentions';
import { listAt, textAt } from '../../../src/core/policy/editing/policy-tree';
import { valueAt, type Path } from '../../../src/core/policy/portable/value-at';
import { message, plural } from '../../messages/message';
import { policy as words } from '../../messages/policy';
import { useDesk } from '../desk/desk-context';
import { rowOptions } from '../fields/choice-fields';
import { nameOf } from '../fields/name-of';
import { rowName } from '../fields/row-name';

type Props = { section: string; index: number };

/** A row goes at one press; one that others name goes once nothing names it any more. */
export function RemoveRow({ section, index }: Props) {
  const { tree, replace, go, announce } = useDesk();
  const [isAsked, setAsked] = useState(false);
  const row = listAt(tree, [section])[index];
  const mentions = mentionsOf(tree, section, textAt(row, ['id']));
  const remove = (): void => {
    replace(withoutEntry(tree, [section], index));
    go({ section, row: null });
    announce(message(words.rows.removed, { name: rowName(row) }));
  };
  if (isAsked && mentions.length > 0)
    return <Mentioned {...{ section, index, mentions }} onClose={() => setAsked(false)} />;
  return (
    <div className="press">
      <Button appearance="warning" onClick={() => (mentions.length > 0 ? setAsked(true) : remove())}>
        {words.rows.remove}
      </Button>
    </div>
  );
}

/** Where a mention stands, as people would say it. */
const placeName = (tree: unknown, path: Path): string => {
  const [section = '', row] = path;
  const name = rowName(valueAt(tree, path.slice(0, 2)));
  return typeof row === 'number'
    ? message(words.rows.in, { section: nameOf(String(section)), name })
    : nameOf(String(section));
};

type MentionedProps = Props & { mentions: readonly Path[]; onClose: () => void };

/** What names the row, each with a way there, and the choice of another row in its place. */
function Mentioned({ section, index, mentions, onClose }: MentionedProps) {
  const { tree, replace, go } = useDesk();
  const rows = listAt(tree, [section]);
  const id = textAt(rows[index], ['id']);
  const others = rowOptions(rows.filter((_, one) => one !== index));
  const [instead, setInstead] = useState(others[0]?.id ?? '');
  const places = new Map(mentions.map((path) => [placeName(tree, path), path]));
  return (
    <div className="mentions" role="group" aria-label={words.rows.remove}>
      <p>{plural(words.rows.mentioned, places.size, { name: rowName(rows[index]) })}</p>
      <ul>
        {[...places].map(([name, path]) => (
          <li key={name}>
            <Button
              spacing="compact"
              appearance="subtle"
              onClick={() => go({ section: String(path[0]), row: typeof path[1] === 'number' ? path[1] : null })}
            >
              {name}
            </Button>
          </li>
        ))}
      </ul>
      {others.length > 0 && (
        <div className="press">
          <label className="setting">
            {words.rows.instead}
            <select value={instead} onChange={({ target }) => setInstead(target.value)}>
              {others.map((other) => (
                <option key={other.id} value={other.id}>
                  {other.name}
                </option>
              ))}
            </select>
          </label>
          <Button onClick={() => replace(withMentionsOf(tree, section, id, instead))}>{words.rows.useInstead}</Button>
        </div>
      )}
      <Button appearance="subtle" onClick={onClose}>
        {words.rows.keep}
      </Button>
    </div>
  );
}
