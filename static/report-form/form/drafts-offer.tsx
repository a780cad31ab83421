import Button from '@atlaskit/button/new';

import type { SavedDraft } from '../../../src/core/report/saved-draft';
import { message } from '../../messages/message';
import { draftName, namingOrder } from '../drafts/draft-name';
import { Notice } from '../../shared/notice';
import { usePanel } from './panel-context';

type Props = {
  drafts: readonly SavedDraft[];
  title: string;
  onResume: (draft: SavedDraft) => void;
  onDiscard: (draft: SavedDraft) => void;
  onHide: () => void;
};

/** Unfinished reports, offered and never forced. */
export function DraftsOffer({ drafts, title, onResume, onDiscard, onHide }: Props) {
  const { words } = usePanel();
  if (drafts.length === 0) return null;
  return (
    <Notice tone="info" title={title}>
      <ul className="rows">
        {drafts.map((draft) => (
          <DraftRow key={draft.id} draft={draft} onResume={onResume} onDiscard={onDiscard} />
        ))}
      </ul>
      <div className="buttons">
        <Button spacing="compact" onClick={onHide}>
          {words.drafts.hide}
        </Button>
      </div>
    </Notice>
  );
}

const WHEN = { dateStyle: 'medium', timeStyle: 'short' } as const;

function DraftRow({ draft, onResume, onDiscard }: { draft: SavedDraft } & Pick<Props, 'onResume' | 'onDiscard'>) {
  const { policy, words } = usePanel();
  const name = draftName(draft.report, namingOrder(policy)) ?? words.drafts.unnamed;
  return (
    <li className="row draft">
      <div>
        <p className="draft-name">{name}</p>
        <p className="help">
          {message(words.drafts.kept, { when: new Date(draft.savedAt).toLocaleString(undefined, WHEN) })}{' '}
          {draft.handedOver === true && words.drafts.handedOver}
        </p>
      </div>
      <DraftButtons name={name} onResume={() => onResume(draft)} onDiscard={() => onDiscard(draft)} />
    </li>
  );
}

function DraftButtons({ name, onResume, onDiscard }: { name: string; onResume: () => void; onDiscard: () => void }) {
  const { words } = usePanel();
  return (
    <div className="buttons">
      <Button spacing="compact" aria-label={message(words.drafts.resumeNamed, { name })} onClick={onResume}>
        {words.drafts.resume}
      </Button>
      <Button
        spacing="compact"
        appearance="subtle"
        aria-label={message(words.drafts.discardNamed, { name })}
        onClick={onDiscard}
      >
        {words.drafts.discard}
      </Button>
    </div>
  );
}
