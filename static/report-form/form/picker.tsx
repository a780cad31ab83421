import type { ReactNode } from 'react';

import type { Place } from '../look/places';
import { idOf } from './element-of';
import { Hint, hintId } from './hint';

type Props = {
  place: Place;
  label: string;
  /** The words for "nothing chosen". */
  none: string;
  choices: readonly { id: string; title: string }[];
  /** An id that is not among the choices shows as nothing chosen. */
  value: string | null;
  onChoose: (id: string | null) => void;
  children?: ReactNode;
};

/** One choice out of many: the browser's own list box, which is quick, small and known to every screen reader. */
export function Picker({ place, label, none, choices, value, onChoose, children }: Props) {
  const known = choices.some(({ id }) => id === value) ? (value ?? '') : '';
  return (
    <div className="field">
      <label htmlFor={idOf(place)}>{label}</label>
      <select
        id={idOf(place)}
        value={known}
        aria-describedby={hintId(place)}
        onChange={({ target }) => onChoose(target.value === '' ? null : target.value)}
      >
        <option value="">{none}</option>
        {choices.map(({ id, title }) => (
          <option key={id} value={id}>
            {title}
          </option>
        ))}
      </select>
      <Hint place={place} />
      {children}
    </div>
  );
}
