import type { ReactNode } from 'react';

import type { Path } from '../../../src/core/policy/portable/value-at';
import { policy as words } from '../../messages/policy';
import { useDesk } from '../desk/desk-context';
import { fieldId } from './field-props';
import { nameOf } from './name-of';

const isHint = (name: string): name is keyof typeof words.hints => name in words.hints;

/** What an input says to people who cannot see around it. */
export function useSaid(path: Path): { id: string; 'aria-describedby': string; 'aria-invalid': boolean } {
  const { problems } = useDesk();
  const id = fieldId(path);
  return { id, 'aria-describedby': `${id}-said`, 'aria-invalid': problems.has(path.join('.')) };
}

/** What is wrong with one setting, or what it is for. */
export function Said({ path, hint }: { path: Path; hint?: string }) {
  const { problems } = useDesk();
  const problem = problems.get(path.join('.'));
  const name = hint ?? String(path.at(-1));
  return (
    <span className="said" id={`${fieldId(path)}-said`}>
      {isHint(name) && <span className="note">{words.hints[name]}</span>}
      {problem !== undefined && <span className="wrong">{problem}</span>}
    </span>
  );
}

type Props = { path: Path; name: string; hint?: string; children: ReactNode };

/** One setting under its name. */
export function Labelled({ path, name, hint, children }: Props) {
  return (
    <div className="setting">
      <label htmlFor={fieldId(path)}>{nameOf(name)}</label>
      {children}
      <Said path={path} {...(hint === undefined ? {} : { hint })} />
    </div>
  );
}

/** Several inputs that are one setting. */
export function Grouped({ path, name, hint, children }: Props) {
  return (
    <fieldset className="setting group" id={fieldId(path)} aria-describedby={`${fieldId(path)}-said`} tabIndex={-1}>
      <legend>{nameOf(name)}</legend>
      <Said path={path} {...(hint === undefined ? {} : { hint })} />
      {children}
    </fieldset>
  );
}
