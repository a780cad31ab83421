import TextArea from '@atlaskit/textarea';
import Textfield from '@atlaskit/textfield';
import { useRef, type ReactNode } from 'react';

import type { Place } from '../look/places';
import { idOf } from './element-of';
import { Hint, hintId } from './hint';
import { usePanel } from './panel-context';

type Props = {
  place: Place;
  label: string;
  /** Beside the label, in small letters. */
  note?: string | undefined;
  help?: string | undefined;
  placeholder?: string | undefined;
  multiline: boolean;
  isRequired?: boolean;
  text: string;
  onText: (text: string) => void;
  children?: ReactNode;
};

/** One question answered in words. It speaks of what is missing only after its person wrote in it and left it. */
export function TextBox(props: Props) {
  const { place, label, note, help, placeholder, multiline, isRequired = false, text, onText, children } = props;
  const { change } = usePanel();
  const wasEdited = useRef(false);
  const helpId = `${idOf(place)}-help`;
  const shared = {
    id: idOf(place),
    value: text,
    placeholder: placeholder ?? '',
    'aria-required': isRequired,
    'aria-describedby': `${helpId} ${hintId(place)}`,
    onBlur: () => wasEdited.current && change({ type: 'touch', place }),
  };
  const edit = (next: string): void => {
    wasEdited.current = true;
    onText(next);
  };
  return (
    <div className="field">
      <label htmlFor={shared.id}>
        {label}
        {note !== undefined && <span className="note"> {note}</span>}
      </label>
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
