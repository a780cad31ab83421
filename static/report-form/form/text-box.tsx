import type { ReactNode } from 'react';

import type { Place } from '../look/places';
import { idOf } from './element-of';
import { Hint, hintId } from './hint';
import { NeededMark } from './needed-mark';
import { TextInput } from './text-input';

type Props = {
  place: Place;
  label: string;
  /** Beside the label, in small letters. */
  note?: string | undefined;
  help?: string | undefined;
  placeholder?: string | undefined;
  multiline: boolean;
  /** Marked as one that the report needs. */
  isMarked?: boolean;
  /** Needed whatever else is answered. */
  isRequired?: boolean;
  text: string;
  onText: (text: string) => void;
  children?: ReactNode;
};

/** One question answered in words. */
export function TextBox({ place, label, note, help, isMarked = false, children, ...box }: Props) {
  const [noteId, helpId] = [`${idOf(place)}-note`, `${idOf(place)}-help`];
  return (
    <div className={box.multiline ? 'field field-wide' : 'field'}>
      <div className="label-line">
        <label htmlFor={idOf(place)}>{label}</label>
        {isMarked && <NeededMark />}
        <span className="note" id={noteId}>
          {note}
        </span>
      </div>
      <p className="help" id={helpId}>
        {help}
      </p>
      <TextInput
        place={place}
        text={box.text}
        onText={box.onText}
        multiline={box.multiline}
        placeholder={box.placeholder ?? ''}
        isRequired={box.isRequired ?? isMarked}
        describedBy={`${noteId} ${helpId} ${hintId(place)}`}
      />
      <Hint place={place} />
      {children}
    </div>
  );
}
