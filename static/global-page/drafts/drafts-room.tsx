import { useState } from 'react';

import type { SavedDraft } from '../../../src/core/report/saved-draft';
import { entrance as words } from '../../messages/entrance';
import { message, plural } from '../../messages/message';
import { shared } from '../../messages/shared';
import { Notice } from '../../shared/notice';
import type { Entrance } from '../use-entrance';
import { DraftRow } from './draft-row';
import { type Hindrance, resumeDraft } from './resume-draft';
import { useMyDrafts } from './use-my-drafts';

const textOf = (hindrance: Hindrance, space: string): string => {
  if (hindrance === 'elsewhere') return words.drafts.elsewhere;
  if (hindrance === 'itemGone') return words.drafts.itemGone;
  if (hindrance === 'unopened') return words.report.unopened;
  return hindrance === 'noCreate' ? message(words.report.noCreate, { space }) : shared.failures[hindrance];
};

/** Every unfinished report of this person, to go on with or to throw away. */
export function DraftsRoom({ entrance }: { entrance: Entrance }) {
  const { rows, unread, isInBrowser, discard, undo, finish, look } = useMyDrafts(entrance);
  const [said, setSaid] = useState('');
  const [failed, setFailed] = useState<string | null>(null);
  const { spaces, draftsFailure } = entrance.opened;
  const spaceOf = ({ projectId }: SavedDraft): string | null => spaces.find(({ id }) => id === projectId)?.name ?? null;
  const tell = (text: string, isDone: boolean): void => {
    setSaid(text);
    setFailed(isDone ? null : words.drafts.stillCopied);
  };
  const resume = async (draft: SavedDraft): Promise<void> => {
    setFailed(null);
    const came = await resumeDraft(entrance, draft);
    if (came.hindrance !== null) setFailed(textOf(came.hindrance, spaceOf(draft) ?? ''));
    else if (came.finished) await finish(draft);
    look();
  };
  return (
    <>
      <p>{words.drafts.intro}</p>
      {draftsFailure !== undefined && <Notice tone="warning" title={words.drafts.noCopy} />}
      {!isInBrowser && <Notice tone="info" title={words.drafts.notInBrowser} />}
      {unread > 0 && <Notice tone="warning" title={plural(words.drafts.unread, unread)} />}
      {failed !== null && (
        <div role="alert">
          <Notice tone="warning" title={failed} />
        </div>
      )}
      <p className="visually-hidden" role="status">
        {said}
      </p>
      {rows.length === 0 && unread === 0 && <p>{words.drafts.none}</p>}
      <ul className="draft-list">
        {rows.map((row) => (
          <DraftRow
            key={row.draft.id}
            row={row}
            space={spaceOf(row.draft)}
            onResume={() => void resume(row.draft)}
            onDiscard={(name) =>
              void discard(row.draft).then((done) => tell(message(words.drafts.discarded, { name }), done))
            }
            onUndo={() => void undo(row.draft).then((done) => tell(words.drafts.back, done))}
          />
        ))}
      </ul>
    </>
  );
}
