import Button from '@atlaskit/button/new';
import { useEffect, useState } from 'react';

import type { Failure } from '../../../src/contract/failure';
import { listAt } from '../../../src/core/policy/editing/policy-tree';
import { message } from '../../messages/message';
import { policy as words } from '../../messages/policy';
import { call } from '../../shared/call';
import { useDesk } from '../desk/desk-context';
import { FailureText } from '../failure-text';
import type { FieldProps } from './field-props';
import { Grouped } from './labelled';
import { nameOf } from './name-of';
import { WhomSearch, type Found } from './whom-search';

type Names = Readonly<Record<string, string>>;

/** What Jira calls those that a policy names by id. Only Jira admins are told; who is not found stays an id. */
function useNames(isAsked: boolean): { names: Names; failure: Failure | null; learn: (found: Found) => void } {
  const [names, setNames] = useState<Names>({});
  const [failure, setFailure] = useState<Failure | null>(null);
  useEffect(() => {
    if (!isAsked) return undefined;
    let isCurrent = true;
    void call('afterwards/read', {}).then((answer) => {
      if (!isCurrent) return;
      setFailure(answer.ok ? null : answer.failure);
      if (answer.ok) setNames((known) => ({ ...answer.value.names, ...known }));
    });
    return () => {
      isCurrent = false;
    };
  }, [isAsked]);
  return { names, failure, learn: ({ id, name }) => setNames((known) => ({ ...known, [id]: name })) };
}

/** People, apps or groups: shown by name, found by name on the server as the person, kept by Jira's id. */
export function WhomField({ field, path }: FieldProps<'whom'>) {
  const { tree, write, isOpen, announce } = useDesk();
  const chosen = listAt(tree, path).map(String);
  const isChangeable = isOpen(String(path[0]));
  const { names, failure, learn } = useNames(isChangeable && chosen.length > 0);
  const nameFor = (id: string): string => names[id] ?? id;
  const add = (found: Found): void => {
    learn(found);
    if (!chosen.includes(found.id)) write(path, [...chosen, found.id]);
    announce(message(words.whom.added, { name: found.name }));
  };
  return (
    <Grouped path={path} name={field.name}>
      {failure !== null && <FailureText failure={failure} before={words.whom.noNames} />}
      {chosen.length === 0 && <p className="note">{words.whom.nobody}</p>}
      <ul className="policy-rows">
        {chosen.map((id) => (
          <li className="policy-row" key={id}>
            <span className="open">
              {nameFor(id)} {names[id] !== undefined && <span className="note">{id}</span>}
            </span>
            <Button
              {...{ spacing: 'compact', appearance: 'subtle' }}
              aria-label={message(words.whom.remove, { name: nameFor(id) })}
              onClick={() =>
                write(
                  path,
                  chosen.filter((one) => one !== id),
                )
              }
            >
              {words.rows.remove}
            </Button>
          </li>
        ))}
      </ul>
      {isChangeable && <WhomSearch who={field.who} name={nameOf(field.name)} known={chosen} onAdd={add} />}
    </Grouped>
  );
}
