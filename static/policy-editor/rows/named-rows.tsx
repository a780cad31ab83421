import Button from '@atlaskit/button/new';
import { type FormEvent, useState } from 'react';

import { blankRow } from '../../../src/core/policy/editing/blank';
import { mentionsOf } from '../../../src/core/policy/editing/mentions';
import { isPlain } from '../../../src/core/policy/editing/policy-tree';
import type { Section } from '../../../src/core/policy/editing/sections';
import { message, plural } from '../../messages/message';
import { policy as words } from '../../messages/policy';
import { useDesk } from '../desk/desk-context';
import { Fields } from '../fields/field-editor';
import { fieldId } from '../fields/field-props';
import { Said } from '../fields/labelled';
import { Lines } from '../fields/lines-field';
import { OriginLine } from '../fields/origin-line';

type Props = { section: Extract<Section, { kind: 'named' }> };

/** Entries by a name of their own: groups of words, contacts. */
export function NamedRows({ section }: Props) {
  const { tree } = useDesk();
  const value = tree[section.name];
  const names = isPlain(value) ? Object.keys(value) : [];
  return (
    <>
      {names.map((name) => (
        <Entry key={name} section={section} name={name} />
      ))}
      <AddEntry section={section} names={names} />
    </>
  );
}

function Entry({ section, name }: Props & { name: string }) {
  const { tree, write } = useDesk();
  const path = [section.name, name];
  const isWords = section.fields[0]?.name === '';
  const count = isWords ? mentionsOf(tree, section.name, name).length : 0;
  return (
    <div className="entry" role="group" aria-label={name} id={fieldId(path)}>
      <h3>{name}</h3>
      {isWords ? <Lines path={path} label={name} /> : <Fields fields={section.fields} path={path} />}
      {!isWords && <Said path={path} />}
      <OriginLine path={path} />
      {count > 0 && <p className="note">{plural(words.rows.usedIn, count)}</p>}
      <div className="press">
        <Button spacing="compact" appearance="subtle" isDisabled={count > 0} onClick={() => write(path, undefined)}>
          {words.rows.remove}
        </Button>
      </div>
    </div>
  );
}

function AddEntry({ section, names }: Props & { names: readonly string[] }) {
  const { write } = useDesk();
  const [name, setName] = useState('');
  const isTaken = names.includes(name);
  const add = (event: FormEvent): void => {
    event.preventDefault();
    if (name === '' || isTaken) return;
    write([section.name, name], blankRow(section, name));
    setName('');
  };
  return (
    <form className="press" onSubmit={add}>
      <label className="setting">
        {words.rows.newName}
        <input type="text" value={name} onChange={({ target }) => setName(target.value)} />
      </label>
      <Button type="submit">{words.rows.addNamed}</Button>
      {isTaken && <span className="wrong">{message(words.rows.taken, { name })}</span>}
    </form>
  );
}
