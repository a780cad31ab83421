import Button from '@atlaskit/button/new';
import { useCallback, useState } from 'react';

import { blankRow } from '../../../src/core/policy/editing/blank';
import { movedEntry, withEntry } from '../../../src/core/policy/editing/change-list';
import { newId } from '../../../src/core/policy/editing/new-id';
import { listAt, textAt } from '../../../src/core/policy/editing/policy-tree';
import type { Section } from '../../../src/core/policy/editing/sections';
import { message, plural } from '../../messages/message';
import { policy as words } from '../../messages/policy';
import { useDesk } from '../desk/desk-context';
import { nameOf } from '../fields/name-of';
import { rowName } from '../fields/row-name';
import { LeftOut } from './left-out';
import { RowLine } from './row-line';

const FEW = 8;
const isFound = (row: unknown, text: string): boolean =>
  JSON.stringify(row).toLowerCase().includes(text.trim().toLowerCase());

/** The rows of a section: found by any word in them, opened, moved, added. */
export function RowList({ section }: { section: Section }) {
  const { tree, replace, go, announce, isOpen } = useDesk();
  const isChangeable = isOpen(section.name);
  const [search, setSearch] = useState('');
  const path = [section.name];
  const rows = listAt(tree, path);
  const shown = rows.flatMap((row, index) => (isFound(row, search) ? [{ row, index }] : []));
  const add = (): void => {
    const id = newId(search === '' ? section.name.replace(/s$/, '') : search, rows);
    replace(withEntry(tree, path, blankRow(section, id)));
    go({ section: section.name, row: rows.length });
  };
  const move = useCallback(
    (from: number, to: number): void => {
      const all = listAt(tree, [section.name]);
      if (to < 0 || to >= all.length) return;
      replace(movedEntry(tree, [section.name], from, to));
      announce(message(words.rows.moved, { name: rowName(all[from]), place: to + 1, all: all.length }));
    },
    [tree, replace, announce, section.name],
  );
  return (
    <div className="row-list">
      {rows.length > FEW && (
        <label className="setting">
          {message(words.rows.search, { section: nameOf(section.name) })}
          <input type="search" value={search} onChange={({ target }) => setSearch(target.value)} />
        </label>
      )}
      <p role="status" className="note">
        {search === ''
          ? plural(words.rows.count, rows.length)
          : plural(words.rows.found, shown.length, { all: rows.length })}
      </p>
      <ol className="policy-rows">
        {shown.map(({ row, index }) => (
          <RowLine
            key={`${textAt(row, ['id'])} ${index}`}
            {...{ row, index, section, onMove: move }}
            canMove={search === '' && isChangeable}
          />
        ))}
      </ol>
      <LeftOut section={section.name} />
      {isChangeable && (
        <div className="press">
          <Button onClick={add}>{message(words.add, { name: nameOf(section.name) })}</Button>
        </div>
      )}
    </div>
  );
}
