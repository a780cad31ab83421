import TextArea from '@atlaskit/textarea';
import Textfield from '@atlaskit/textfield';
import { useRef, type ReactNode } from 'react';

import type { Place } from '../look/places';
import { idOf } from './element-of';
import { Hint, hintId } from './hint';
import { NeededMark } from './needed-mark';
import { usePanel } from './panel-context';

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

/** One question answered in words. It speaks of what is missing only after its person wrote in it and left it. */
export function TextBox(props: Props) {
  const {
    place,
    label,
    note,
    help,
    placeholder,
    multiline,
    isMarked = false,
    isRequired = isMarked,
    text,
    onText,
    children,
  } = props;
  const { change } = usePanel();
  const wasEdited = useRef(false);
  const helpId = `${idOf(place)}-help`;
  const noteId = `${idOf(place)}-note`;
  const shared = {
    id: idOf(place),
    value: text,
    placeholder: placeholder ?? '',
    'aria-required': isRequired,
    'aria-describedby': `${noteId} ${helpId} ${hintId(place)}`,
    onBlur: () => wasEdited.current && change({ type: 'touch', place }),
  };
  const edit = (next: string): void => {
    wasEdited.current = true;
    onText(next);
  };
  return (
    <div className={multiline ? 'field field-wide' : 'field'}>
      <div className="label-line">
        <label htmlFor={shared.id}>{label}</label>
        {isMarked && <NeededMark />}
        <span className="note" id={noteId}>
          {note}
        </span>
      </div>
      <p className="help" id={helpId}>
        {help}
      </p>
      {multiline ? (
        <TextArea {...shared} resize="smart" minimumRows={2} onChange={({ target }) => edit(target.value)} />
      ) : (
        <Textfield {...shared} onChange={({ currentTarget }) => edit(currentTarget.value)} />
      )}
      <Hint place={place} />
      {children}
    </div>
  );
}
