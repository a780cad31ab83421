import { textAt } from '../../../src/core/policy/editing/policy-tree';
import { translationKey } from '../../../src/core/policy/editing/translation-key';
import type { Path } from '../../../src/core/policy/portable/value-at';
import { message } from '../../messages/message';
import { policy as words } from '../../messages/policy';
import { useDesk } from '../desk/desk-context';
import { fieldId, type FieldProps } from './field-props';
import { Labelled, useSaid } from './labelled';
import { nameOf } from './name-of';

const ROWS = 3;

/** A text, and the same in the languages that the policy is translated to. What nobody needs is left out when it is emptied. */
export function TextField({ field, path }: FieldProps<'text' | 'long' | 'line' | 'link'>) {
  const { tree, write } = useDesk();
  const said = useSaid(path);
  const isLong = field.kind === 'long' || field.kind === 'text';
  const value = textAt(tree, path);
  const change = (text: string): void => write(path, text === '' && field.optional === true ? undefined : text);
  return (
    <Labelled path={path} name={field.name}>
      {isLong ? (
        <textarea
          {...said}
          rows={field.kind === 'long' ? ROWS : 1}
          value={value}
          onChange={({ target }) => change(target.value)}
        />
      ) : (
        <input {...said} type="text" value={value} onChange={({ target }) => change(target.value)} />
      )}
      <Translations path={path} name={field.name} />
    </Labelled>
  );
}

function Translations({ path, name }: { path: Path; name: string }) {
  const { tree, write, languages } = useDesk();
  const key = translationKey(tree, path);
  if (key === null || textAt(tree, path) === '') return null;
  return languages.map((language) => {
    const at = ['translations', language, key];
    return (
      <div className="translation" key={language}>
        <span aria-hidden="true">{language}</span>
        <textarea
          id={fieldId(at)}
          lang={language}
          rows={1}
          aria-label={message(words.inLanguage, { name: nameOf(name), language })}
          value={textAt(tree, at)}
          placeholder={words.notTranslated}
          onChange={({ target }) => write(at, target.value === '' ? undefined : target.value)}
        />
      </div>
    );
  });
}
