import { useRef } from 'react';

import type { Place } from '../look/places';
import { idOf } from './element-of';
import { usePanel } from './panel-context';
import { useFittedHeight } from './use-fitted-height';

type Props = {
  place: Place;
  text: string;
  onText: (text: string) => void;
  placeholder: string;
  multiline: boolean;
  isRequired: boolean;
  /** Ids of what speaks about it. */
  describedBy: string;
};

/**
 * The box itself: the browser's own, which is there at once, in Atlaskit's looks (`fields.css`). Its place counts as touched once its person wrote in it and left it.
 */
export function TextInput({ place, text, onText, placeholder, multiline, isRequired, describedBy }: Props) {
  const { change } = usePanel();
  const box = useFittedHeight(text);
  const wasEdited = useRef(false);
  const shared = {
    id: idOf(place),
    value: text,
    placeholder,
    'aria-required': isRequired,
    'aria-describedby': describedBy,
    onBlur: () => wasEdited.current && change({ type: 'touch', place }),
  };
  const edit = (next: string): void => {
    wasEdited.current = true;
    onText(next);
  };
  return multiline ? (
    <textarea {...shared} ref={box} className="box" rows={2} onChange={({ target }) => edit(target.value)} />
  ) : (
    <input {...shared} className="box" onChange={({ target }) => edit(target.value)} />
  );
}
