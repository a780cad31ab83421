import { useId } from 'react';

import type { Place } from '../look/places';
import { idOf } from './element-of';
import { Hint, hintId } from './hint';

type Choice = { value: string; title: string; help?: string | undefined };
type Props = {
  place: Place;
  legend: string;
  choices: readonly Choice[];
  value: string | null;
  onChoose: (value: string) => void;
  /** Side by side where there is room. */
  inline?: boolean;
  /** What is missing is said right here. */
  isHinted?: boolean;
};

/** A list of radio buttons with help beside each. */
export function Choices({ place, legend, choices, value, onChoose, inline = false, isHinted = true }: Props) {
  const name = useId();
  return (
    <fieldset className="choices" id={idOf(place)} aria-describedby={isHinted ? hintId(place) : undefined}>
      <legend>{legend}</legend>
      <div className={inline ? 'choices-inline' : 'choices-list'}>
        {choices.map((choice) => (
          <label className="choice" key={choice.value}>
            <input
              type="radio"
              name={name}
              value={choice.value}
              checked={choice.value === value}
              onChange={() => onChoose(choice.value)}
            />
            <span>
              <span className="choice-title">{choice.title}</span>
              {choice.help !== undefined && <span className="choice-help">{choice.help}</span>}
            </span>
          </label>
        ))}
      </div>
      {isHinted && <Hint place={place} />}
    </fieldset>
  );
}
