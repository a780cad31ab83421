type Props<T extends string> = {
  name: string;
  texts: Readonly<Record<T | 'title', string>>;
  options: readonly T[];
  chosen: T;
  onChoose: (option: T) => void;
};

/** One of a few, each said in a sentence. */
export function Radios<T extends string>({ name, texts, options, chosen, onChoose }: Props<T>) {
  return (
    <fieldset>
      <legend>{texts.title}</legend>
      {options.map((option) => (
        <label key={option} className="radio">
          <input type="radio" name={name} checked={option === chosen} onChange={() => onChoose(option)} />
          {texts[option]}
        </label>
      ))}
    </fieldset>
  );
}
