import { Bite } from '../../../src/core/policy/basics';
import { textAt, listAt } from '../../../src/core/policy/editing/policy-tree';
import { valueAt, type Path } from '../../../src/core/policy/portable/value-at';
import { bitesToChoose } from '../../../src/core/policy/revisions/space-rights';
import { policy as words } from '../../messages/policy';
import { useDesk } from '../desk/desk-context';
import type { FieldProps } from './field-props';
import { Grouped, Labelled, Said, useSaid } from './labelled';
import { nameOf, valueName } from './name-of';
import { rowName } from './row-name';

export type Option = { id: string; name: string };
export const rowOptions = (rows: readonly unknown[]): Option[] =>
  rows.map((row) => ({ id: textAt(row, ['id']), name: rowName(row) }));

type SelectProps = {
  path: Path;
  value: string;
  none: string | null;
  options: readonly Option[];
  onChoose: (id: string) => void;
};

/** What is chosen is shown even where nothing of that name is there any more: the problem beside it says so. */
export function Select({ path, value, none, options, onChoose }: SelectProps) {
  const said = useSaid(path);
  const isKnown = value === '' || options.some(({ id }) => id === value);
  return (
    <select {...said} value={value} onChange={({ target }) => onChoose(target.value)}>
      {(none !== null || value === '') && <option value="">{none ?? words.choose}</option>}
      {!isKnown && <option value={value}>{value}</option>}
      {options.map(({ id, name }) => (
        <option key={id} value={id}>
          {name}
        </option>
      ))}
    </select>
  );
}

/** How hard a rule may bite here: what the site does not leave to the space cannot be chosen. */
function useChoices({ field, path }: FieldProps<'choice'>): readonly string[] {
  const { published, site, may } = useDesk().state;
  if (path[0] !== 'rules' || site === null) return field.values;
  const [onSite, now] = [site, published].map((policy) => Bite.safeParse(valueAt(policy, path)).data ?? 'off');
  return onSite === undefined || now === undefined ? field.values : bitesToChoose(onSite, now, may);
}

export function ChoiceField({ field, path }: FieldProps<'choice'>) {
  const { tree, write } = useDesk();
  const options = useChoices({ field, path }).map((id) => ({ id, name: valueName(id) }));
  return (
    <Labelled path={path} name={field.name}>
      <Select
        {...{ path, options, value: textAt(tree, path), none: field.optional === true ? words.nothing : null }}
        onChoose={(id) => write(path, id === '' ? undefined : id)}
      />
    </Labelled>
  );
}

export function OneField({ field, path }: FieldProps<'one' | 'priority'>) {
  const { tree, write } = useDesk();
  const orNone = field.kind === 'priority' || field.orNone === true;
  const rows = listAt(tree, [field.kind === 'priority' ? 'sitePriorities' : field.from]);
  const options =
    field.kind === 'priority'
      ? rows.map((row) => ({ id: textAt(row, ['id']), name: textAt(row, ['name']) }))
      : rowOptions(rows);
  return (
    <Labelled path={path} name={field.name}>
      <Select
        {...{ path, options, value: textAt(tree, path), none: orNone ? words.nothing : null }}
        onChoose={(id) => write(path, id === '' && orNone ? null : id)}
      />
    </Labelled>
  );
}

type TicksProps = { path: Path; options: readonly Option[] };

/** Several of a list; an id that names nothing can be taken away. */
export function Ticks({ path, options }: TicksProps) {
  const { tree, write } = useDesk();
  const chosen = listAt(tree, path).map(String);
  const lost = chosen.filter((id) => !options.some((option) => option.id === id)).map((id) => ({ id, name: id }));
  const tick = (id: string, isOn: boolean): void =>
    write(path, isOn ? [...chosen, id] : chosen.filter((one) => one !== id));
  return (
    <div className="ticks">
      {[...options, ...lost].map(({ id, name }) => (
        <label key={id} className="tick">
          <input type="checkbox" checked={chosen.includes(id)} onChange={({ target }) => tick(id, target.checked)} />
          {name}
        </label>
      ))}
    </div>
  );
}

export function SomeField({ field, path }: FieldProps<'some' | 'several'>) {
  const { tree } = useDesk();
  const options =
    field.kind === 'some'
      ? rowOptions(listAt(tree, [field.from]))
      : field.values.map((id) => ({ id, name: valueName(id) }));
  return (
    <Grouped path={path} name={field.name}>
      <Ticks path={path} options={options} />
    </Grouped>
  );
}

/** A tick. One that may be missing is there only while it is set. */
export function FlagField({ field, path }: FieldProps<'flag'>) {
  const { tree, write } = useDesk();
  const said = useSaid(path);
  const isOn = valueAt(tree, path) === true;
  return (
    <div className="setting">
      <label className="tick">
        <input
          {...said}
          type="checkbox"
          checked={isOn}
          onChange={({ target }) =>
            write(path, !target.checked && field.optional === true ? undefined : target.checked)
          }
        />
        {nameOf(field.name)}
      </label>
      <Said path={path} />
    </div>
  );
}

/** A number; what is no number stays out, and an emptied one that may be missing is. */
export function NumberField({ field, path }: FieldProps<'number'>) {
  const { tree, write } = useDesk();
  const said = useSaid(path);
  const value = valueAt(tree, path);
  const change = (text: string): void => {
    if (text === '') return write(path, field.optional === true ? undefined : field.least);
    const number = Number(text);
    if (Number.isFinite(number)) write(path, number);
  };
  return (
    <Labelled path={path} name={field.name}>
      <input
        {...said}
        type="number"
        {...{ min: field.least, max: field.most, step: field.step }}
        value={typeof value === 'number' ? value : ''}
        onChange={({ target }) => change(target.value)}
      />
    </Labelled>
  );
}
