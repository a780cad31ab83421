import { useState } from 'react';

import { listAt } from '../../../src/core/policy/editing/policy-tree';
import type { Path } from '../../../src/core/policy/portable/value-at';
import { message, plural } from '../../messages/message';
import { policy as words } from '../../messages/policy';
import { useDesk } from '../desk/desk-context';
import { fieldId, type FieldProps } from './field-props';
import { Labelled, useSaid } from './labelled';

const FEWEST_ROWS = 2;
const MOST_ROWS = 12;
const linesOf = (text: string): string[] => text.split('\n').filter((line) => line.trim() !== '');

/** A list of texts as lines of one box: as quick for three hundred as for three. */
export function Lines({ path, label }: { path: Path; label?: string }) {
  const { tree, write } = useDesk();
  const said = useSaid(path);
  const texts = listAt(tree, path).map((text) => (typeof text === 'string' ? text : ''));
  // An empty line that somebody is about to write into is no entry yet.
  const [typed, setTyped] = useState<string | null>(null);
  const joined = texts.join('\n');
  const shown = typed !== null && linesOf(typed).join('\n') === joined ? typed : joined;
  const change = (text: string): void => {
    setTyped(text);
    write(path, linesOf(text));
  };
  return (
    <>
      <textarea
        {...said}
        className="lines"
        {...(label === undefined ? {} : { 'aria-label': label })}
        rows={Math.min(MOST_ROWS, Math.max(FEWEST_ROWS, texts.length + 1))}
        value={shown}
        onChange={({ target }) => change(target.value)}
      />
      <WrongLines path={path} count={texts.length} />
    </>
  );
}

function WrongLines({ path, count }: { path: Path; count: number }) {
  const { problems } = useDesk();
  const wrong = Array.from(
    { length: count },
    (_, index) => [index + 1, problems.get([...path, index].join('.'))] as const,
  );
  return wrong.map(([line, problem]) =>
    problem === undefined ? null : (
      <span className="wrong" key={line}>
        {message(words.line, { line, problem })}
      </span>
    ),
  );
}

export function LinesField({ field, path }: FieldProps<'phrases' | 'patterns'>) {
  const { tree } = useDesk();
  const { length } = listAt(tree, path);
  return (
    <Labelled path={path} name={field.name} hint={field.kind}>
      <Lines path={path} />
      <span className="note" id={`${fieldId(path)}-count`}>
        {plural(words.entries, length)}
      </span>
    </Labelled>
  );
}
