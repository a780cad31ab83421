import { useEffect, useState } from 'react';

import type { Output } from '../../../src/contract/api';
import type { Result } from '../../../src/contract/failure';
import { plural } from '../../messages/message';
import { searches as words } from '../../messages/searches';
import { call } from '../../shared/call';
import '../afterwards/afterwards.css';
import { FailureText } from '../failure-text';
import { SearchList } from './search-list';
import './searches.css';

type Facts = Output<'searches/read'>;
type Spaces = Output<'audit/spaces'>['spaces'];

const read = (projectId: string): Promise<Result<Facts>> =>
  call('searches/read', projectId === '' ? {} : { projectId });

/** Searches of one space for Jira's own search; read when the room is opened, and again for another space. */
export function SearchesRoom() {
  const [projectId, setProjectId] = useState('');
  const [spaces, setSpaces] = useState<Spaces>([]);
  const [answer, setAnswer] = useState<Result<Facts> | null>(null);
  useEffect(() => {
    let isCurrent = true;
    void read(projectId).then((given) => {
      if (isCurrent) setAnswer(given);
    });
    return () => {
      isCurrent = false;
    };
  }, [projectId]);
  useEffect(() => {
    // Without the list the searches of the set-up's space are there all the same.
    void call('audit/spaces', {}).then((listed) => setSpaces(listed.ok ? listed.value.spaces : []));
  }, []);
  const facts = answer?.ok === true ? answer.value : null;
  return (
    <>
      <label className="labelled">
        {words.space}
        <select value={projectId} onChange={({ target }) => setProjectId(target.value)}>
          <option value="">{words.chosen}</option>
          {spaces.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </select>
      </label>
      <div role="status">
        {answer?.ok === false && <FailureText failure={answer.failure} />}
        {facts !== null && <Hint facts={facts} />}
      </div>
      {facts?.space != null && facts.fieldName !== null && (
        <SearchList
          key={facts.space.id}
          space={facts.space}
          fieldName={facts.fieldName}
          categories={facts.categories}
        />
      )}
    </>
  );
}

/** What stands in the way of searching, or what the list below is. */
function Hint({ facts: { space, fieldName, hasMarks, waiting } }: { facts: Facts }) {
  if (space === null) return <p className="waits">{words.noSpace}</p>;
  if (fieldName === null) return <p className="waits">{words.noField}</p>;
  if (!hasMarks) return <p className="waits">{words.noMarks}</p>;
  return (
    <>
      <p>{words.means}</p>
      {waiting === null && <p className="waits">{words.uncounted}</p>}
      {waiting !== null && waiting > 0 && <p className="note">{plural(words.waiting, waiting)}</p>}
    </>
  );
}
