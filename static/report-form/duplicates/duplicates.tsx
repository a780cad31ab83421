import Button from '@atlaskit/button/new';
import { router } from '@forge/bridge';
import { useState } from 'react';

import { message } from '../../messages/message';
import { usePanel } from '../form/panel-context';
import { follow } from './find-candidates';
import { MeToo } from './me-too';
import { useDuplicates, type Similar } from './use-duplicates';

/** Work items that may be about the same. A list, never a stop. */
export function Duplicates({ projectId }: { projectId: string | null }) {
  const { state, words } = usePanel();
  const similar = useDuplicates(projectId);
  const open = similar.filter(({ key }) => !state.beside.differentFrom.includes(key));
  if (open.length === 0) return null;
  return (
    <section className="section" aria-labelledby="duplicates-title">
      <h2 id="duplicates-title">{words.duplicates.title}</h2>
      <ul className="rows">
        {open.map((issue) => (
          <SimilarRow key={issue.key} issue={issue} />
        ))}
      </ul>
    </section>
  );
}

/** A host that cannot open it leaves the key to read and to copy. */
const openIssue = (key: string): void => void router.open(`/browse/${key}`).catch(() => undefined);

function SimilarRow({ issue: { key, summary, status, because } }: { issue: Similar }) {
  const { words } = usePanel();
  return (
    <li className="row duplicate">
      <p>
        <button type="button" className="link" onClick={() => openIssue(key)}>
          {key}
        </button>{' '}
        {summary} <span className="badge">{status}</span>
      </p>
      <p className="help">{message(words.duplicates.because, { words: because.join(', ') })}</p>
      <Choices issue={key} />
    </li>
  );
}

function Choices({ issue }: { issue: string }) {
  const { state, words, change, announce, give } = usePanel();
  const [isRefused, setIsRefused] = useState(false);
  const followIt = async (): Promise<void> => {
    const isFollowed = await follow(issue);
    setIsRefused(!isFollowed);
    if (isFollowed) {
      change({ type: 'beside', beside: { follows: issue } });
      give({ about: 'duplicate', id: 'follow', kind: 'accepted' });
    }
    announce(message(isFollowed ? words.duplicates.followed : words.duplicates.refused, { key: issue }));
  };
  const setApart = (): void =>
    change({ type: 'beside', beside: { differentFrom: [...state.beside.differentFrom, issue] } });
  return (
    <div className="buttons">
      <Button
        spacing="compact"
        aria-label={message(words.duplicates.followNamed, { key: issue })}
        onClick={() => void followIt()}
      >
        {words.duplicates.follow}
      </Button>
      <MeToo issue={issue} />
      <Button
        spacing="compact"
        appearance="subtle"
        aria-label={message(words.duplicates.differentNamed, { key: issue })}
        onClick={setApart}
      >
        {words.duplicates.different}
      </Button>
      {isRefused && <p className="help">{message(words.duplicates.refused, { key: issue })}</p>}
    </div>
  );
}
