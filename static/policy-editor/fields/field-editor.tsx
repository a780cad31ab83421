import Button from '@atlaskit/button/new';

import { blankOf } from '../../../src/core/policy/editing/blank';
import type { Field } from '../../../src/core/policy/editing/fields';
import { valueAt, type Path } from '../../../src/core/policy/portable/value-at';
import { message } from '../../messages/message';
import { policy as words } from '../../messages/policy';
import { useDesk } from '../desk/desk-context';
import { ChoiceField, FlagField, NumberField, OneField, SomeField } from './choice-fields';
import { AnswerField, ConditionField, ExemptionField } from './condition-fields';
import { EntriesField } from './entries-field';
import { fieldId } from './field-props';
import { OriginLine } from './origin-line';
import { Grouped } from './labelled';
import { LinesField } from './lines-field';
import { nameOf } from './name-of';
import { TextField } from './text-field';
import { WhomField } from './whom-field';

/** Made of several inputs: one that may be missing is begun with a press, and taken away with one. */
const isBuilt = ({ kind }: Field): boolean =>
  ['group', 'list', 'condition', 'exemption', 'phrases', 'patterns', 'several', 'some'].includes(kind);

/** `parts.3.title` and `rules.substance`, not what stands inside of them. */
const isOwnSetting = (path: Path): boolean => path.length === (typeof path[1] === 'number' ? 3 : 2);

/** One setting, edited by what it holds, and who said so. */
export function FieldEditor({ field, path }: { field: Field; path: Path }) {
  return (
    <>
      <Present field={field} path={path} />
      {isOwnSetting(path) && <OriginLine path={path} />}
    </>
  );
}

function Present({ field, path }: { field: Field; path: Path }) {
  const { tree, write } = useDesk();
  const value = valueAt(tree, path);
  const mayGo = (field.optional === true || field.orNull === true) && isBuilt(field);
  if (mayGo && (value === undefined || value === null)) return <Begin field={field} path={path} />;
  return (
    <>
      <Editor field={field} path={path} />
      {mayGo && (
        <div className="press">
          <Button
            spacing="compact"
            appearance="subtle"
            onClick={() => write(path, field.orNull === true ? null : undefined)}
          >
            {message(words.takeAway, { name: nameOf(field.name) })}
          </Button>
        </div>
      )}
    </>
  );
}

function Begin({ field, path }: { field: Field; path: Path }) {
  const { write } = useDesk();
  return (
    <div className="setting" id={fieldId(path)} tabIndex={-1}>
      <div className="press">
        <Button spacing="compact" onClick={() => write(path, blankOf(field))}>
          {message(words.begin, { name: nameOf(field.name) })}
        </Button>
      </div>
    </div>
  );
}

function Editor({ field, path }: { field: Field; path: Path }) {
  switch (field.kind) {
    case 'flag':
      return <FlagField {...{ field, path }} />;
    case 'number':
      return <NumberField {...{ field, path }} />;
    case 'choice':
      return <ChoiceField {...{ field, path }} />;
    case 'one':
    case 'priority':
      return <OneField {...{ field, path }} />;
    case 'some':
    case 'several':
      return <SomeField {...{ field, path }} />;
    case 'phrases':
    case 'patterns':
      return <LinesField {...{ field, path }} />;
    case 'whom':
      return <WhomField {...{ field, path }} />;
    case 'condition':
      return <ConditionField {...{ field, path }} />;
    case 'exemption':
      return <ExemptionField {...{ field, path }} />;
    case 'answer':
      return <AnswerField {...{ field, path }} />;
    case 'group':
      return (
        <Grouped path={path} name={field.name}>
          <Fields fields={field.fields} path={path} />
        </Grouped>
      );
    case 'list':
      return <EntriesField {...{ field, path }} />;
    default:
      return <TextField {...{ field, path }} />;
  }
}

/** Settings one below the other. */
export function Fields({ fields, path }: { fields: readonly Field[]; path: Path }) {
  return fields.map((field) => <FieldEditor key={field.name} field={field} path={[...path, field.name]} />);
}
