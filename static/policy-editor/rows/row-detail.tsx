import Button from '@atlaskit/button/new';

import { duplicatedEntry } from '../../../src/core/policy/editing/change-list';
import { newId } from '../../../src/core/policy/editing/new-id';
import { listAt, textAt } from '../../../src/core/policy/editing/policy-tree';
import type { Section } from '../../../src/core/policy/editing/sections';
import { message } from '../../messages/message';
import { policy as words } from '../../messages/policy';
import { useDesk } from '../desk/desk-context';
import { Fields } from '../fields/field-editor';
import { nameOf } from '../fields/name-of';
import { OriginLine } from '../fields/origin-line';
import { rowName } from '../fields/row-name';
import { Closable } from './closable';
import { RemoveRow } from './remove-row';

type Props = { section: Extract<Section, { kind: 'rows' }>; index: number };

/** One row, whole: the only one that is edited. */
export function RowDetail({ section, index }: Props) {
  const { tree, go, isOpen } = useDesk();
  const { name, fields } = section;
  const rows = listAt(tree, [name]);
  const row = rows[index];
  return (
    <div className="row-detail">
      <div className="press">
        <Button spacing="compact" onClick={() => go({ section: name, row: null })}>
          {message(words.rows.all, { section: nameOf(name) })}
        </Button>
        <span className="note">{message(words.rows.place, { place: index + 1, all: rows.length })}</span>
      </div>
      <h3 id="row-title" tabIndex={-1}>
        {rowName(row)}
      </h3>
      <p className="note">{message(words.rows.id, { id: textAt(row, ['id']) })}</p>
      <OriginLine path={[name, index]} press={words.standing.backRow} />
      <Closable section={name}>
        <Fields fields={fields} path={[name, index]} />
      </Closable>
      {isOpen(name) && <RowPresses section={name} index={index} />}
    </div>
  );
}

function RowPresses({ section, index }: { section: string; index: number }) {
  const { tree, replace, go, announce } = useDesk();
  const rows = listAt(tree, [section]);
  const copy = (): void => {
    replace(duplicatedEntry(tree, [section], index, newId(textAt(rows[index], ['id']), rows)));
    go({ section, row: index + 1 });
    announce(message(words.rows.copied, { name: rowName(rows[index]) }));
  };
  return (
    <div className="row-presses">
      <div className="press">
        <Button onClick={copy}>{words.rows.copy}</Button>
      </div>
      <RemoveRow section={section} index={index} />
    </div>
  );
}
