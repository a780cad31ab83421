import Button from '@atlaskit/button/new';

import { listAt, textAt } from '../../../src/core/policy/editing/policy-tree';
import { valueAt, type Path } from '../../../src/core/policy/portable/value-at';
import { message } from '../../messages/message';
import { policy as words } from '../../messages/policy';
import { useDesk } from '../desk/desk-context';
import { answerOptions, knownAnswers } from './answer-options';
import { Select, Ticks } from './choice-fields';
import type { FieldProps } from './field-props';
import { Grouped, Labelled } from './labelled';
import { Lines } from './lines-field';

export function AnswerField({ field, path }: FieldProps<'answer'>) {
  const { tree, write } = useDesk();
  return (
    <Labelled path={path} name={field.name}>
      <Select
        {...{ path, options: answerOptions(tree), value: textAt(tree, path), none: words.nothing }}
        onChoose={(id) => write(path, id === '' ? undefined : id)}
      />
    </Labelled>
  );
}

export function ExemptionField({ field, path }: FieldProps<'exemption'>) {
  return (
    <Grouped path={path} name={field.name}>
      <IsClause path={path} />
    </Grouped>
  );
}

/** All or any of some tests on answers. */
export function ConditionField({ field, path }: FieldProps<'condition'>) {
  const { tree, write } = useDesk();
  const form = valueAt(tree, [...path, 'any']) === undefined ? 'all' : 'any';
  const clauses = listAt(tree, [...path, form]);
  const keep = (next: readonly unknown[], as = form): void => write(path, { [as]: next });
  return (
    <Grouped path={path} name={field.name}>
      <select
        aria-label={words.condition.form}
        value={form}
        onChange={({ target }) => keep(clauses, target.value === 'any' ? 'any' : 'all')}
      >
        <option value="all">{words.condition.all}</option>
        <option value="any">{words.condition.any}</option>
      </select>
      {clauses.map((clause, index) => (
        <div
          className="entry"
          key={index}
          role="group"
          aria-label={message(words.condition.test, { number: index + 1 })}
        >
          <Clause path={[...path, form, index]} isMention={valueAt(clause, ['paths']) !== undefined} />
          {clauses.length > 1 && (
            <Button
              spacing="compact"
              appearance="subtle"
              onClick={() => keep(clauses.filter((_, one) => one !== index))}
            >
              {words.condition.remove}
            </Button>
          )}
        </div>
      ))}
      <div className="press">
        <Button spacing="compact" onClick={() => keep([...clauses, { path: '', is: [''] }])}>
          {words.condition.add}
        </Button>
      </div>
    </Grouped>
  );
}

function Clause({ path, isMention }: { path: Path; isMention: boolean }) {
  const { write } = useDesk();
  const change = (kind: string): void =>
    write(path, kind === 'mentions' ? { paths: [''], mentions: [''] } : { path: '', is: [''] });
  return (
    <>
      <select
        aria-label={words.condition.kind}
        value={isMention ? 'mentions' : 'is'}
        onChange={({ target }) => change(target.value)}
      >
        <option value="is">{words.condition.is}</option>
        <option value="mentions">{words.condition.mentions}</option>
      </select>
      {isMention ? <Mention path={path} /> : <IsClause path={path} />}
    </>
  );
}

/** The whole answer is one of these: ticks where they are known, lines where people write freely. */
function IsClause({ path }: { path: Path }) {
  const { tree, write } = useDesk();
  const at = [...path, 'path'];
  const answer = textAt(tree, at);
  const known = knownAnswers(tree, answer);
  return (
    <>
      <Answer path={at} onChoose={(id) => write(path, { path: id, is: [] })} />
      <div className="setting" role="group" aria-label={words.condition.one}>
        <span>{words.condition.one}</span>
        {known === null ? (
          <Lines path={[...path, 'is']} label={words.condition.one} />
        ) : (
          <Ticks path={[...path, 'is']} options={known} />
        )}
        <Wrong path={[...path, 'is']} />
      </div>
    </>
  );
}

function Mention({ path }: { path: Path }) {
  const { tree, write } = useDesk();
  const paths = [...path, 'paths'];
  return (
    <>
      {listAt(tree, paths).map((_, index) => (
        <Answer key={index} path={[...paths, index]} onChoose={(id) => write([...paths, index], id)} />
      ))}
      <div className="setting">
        <span>{words.condition.words}</span>
        <Lines path={[...path, 'mentions']} label={words.condition.words} />
        <Wrong path={[...path, 'mentions']} />
      </div>
      <div className="setting">
        <span>{words.condition.unless}</span>
        <Unless path={[...path, 'unless']} />
      </div>
    </>
  );
}

/** Words that may be missing: an emptied box takes the setting away. */
function Unless({ path }: { path: Path }) {
  const { tree, write } = useDesk();
  if (valueAt(tree, path) !== undefined)
    return (
      <>
        <Lines path={path} label={words.condition.unless} />
        <Wrong path={path} />
        <Button spacing="compact" appearance="subtle" onClick={() => write(path, undefined)}>
          {words.condition.removeUnless}
        </Button>
      </>
    );
  return (
    <Button spacing="compact" onClick={() => write(path, [''])}>
      {words.condition.addUnless}
    </Button>
  );
}

function Answer({ path, onChoose }: { path: Path; onChoose: (id: string) => void }) {
  const { tree } = useDesk();
  return (
    <label className="setting">
      {words.condition.answer}
      <Select {...{ path, options: answerOptions(tree), value: textAt(tree, path), none: null, onChoose }} />
      <Wrong path={path} />
    </label>
  );
}

function Wrong({ path }: { path: Path }) {
  const problem = useDesk().problems.get(path.join('.'));
  return problem === undefined ? null : <span className="wrong">{problem}</span>;
}
