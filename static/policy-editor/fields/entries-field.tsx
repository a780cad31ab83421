import Button from '@atlaskit/button/new';

import { blankOfAll } from '../../../src/core/policy/editing/blank';
import { movedEntry, withEntry, withoutEntry } from '../../../src/core/policy/editing/change-list';
import { listAt } from '../../../src/core/policy/editing/policy-tree';
import { newId } from '../../../src/core/policy/editing/new-id';
import type { Path } from '../../../src/core/policy/portable/value-at';
import { message } from '../../messages/message';
import { policy as words } from '../../messages/policy';
import { useDesk } from '../desk/desk-context';
import { Fields } from './field-editor';
import type { FieldProps } from './field-props';
import { Grouped } from './labelled';
import { nameOf } from './name-of';

/** A short list inside of a row, each entry whole: signals, steps of a way, pairs. */
export function EntriesField({ field, path }: FieldProps<'list'>) {
  const { tree, replace } = useDesk();
  const entries = listAt(tree, path);
  const hasId = field.fields.some(({ name }) => name === 'id');
  const blank = { ...blankOfAll(field.fields), ...(hasId ? { id: newId(field.name, entries) } : {}) };
  return (
    <Grouped path={path} name={field.name}>
      {entries.map((_, index) => (
        <div
          className="entry"
          key={index}
          role="group"
          aria-label={message(words.entry, { name: nameOf(field.name), number: index + 1 })}
        >
          <Fields fields={field.fields} path={[...path, index]} />
          <EntryPresses path={path} index={index} count={entries.length} />
        </div>
      ))}
      <div className="press">
        <Button spacing="compact" onClick={() => replace(withEntry(tree, path, blank))}>
          {message(words.add, { name: nameOf(field.name) })}
        </Button>
      </div>
    </Grouped>
  );
}

function EntryPresses({ path, index, count }: { path: Path; index: number; count: number }) {
  const { tree, replace } = useDesk();
  return (
    <div className="press">
      <Button
        {...{ spacing: 'compact', appearance: 'subtle', isDisabled: index === 0 }}
        onClick={() => replace(movedEntry(tree, path, index, index - 1))}
      >
        {words.rows.up}
      </Button>
      <Button
        {...{ spacing: 'compact', appearance: 'subtle', isDisabled: index === count - 1 }}
        onClick={() => replace(movedEntry(tree, path, index, index + 1))}
      >
        {words.rows.down}
      </Button>
      <Button spacing="compact" appearance="subtle" onClick={() => replace(withoutEntry(tree, path, index))}>
        {words.rows.remove}
      </Button>
    </div>
  );
}
