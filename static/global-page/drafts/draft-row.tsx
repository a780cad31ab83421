import Button from '@atlaskit/button/new';

import type { SavedDraft } from '../../../src/core/report/saved-draft';
import { entrance as words } from '../../messages/entrance';
import { spokenLanguage } from '../../messages/language';
import { message } from '../../messages/message';
import { draftName } from '../../report-form/drafts/draft-name';
import type { MyDraft } from './use-my-drafts';

type Props = {
  row: MyDraft;
  /** The name of its space; null: none, or none that is shown here. */
  space: string | null;
  onResume: () => void;
  onDiscard: (name: string) => void;
  onUndo: () => void;
};

const WHEN = { dateStyle: 'medium', timeStyle: 'short' } as const;

/** Without the policy at hand: long answers tell more about the trouble than names and numbers. */
const nameOf = ({ report }: SavedDraft): string => {
  const order = Object.entries(report.answers).sort(([, one], [, other]) => other.length - one.length);
  return (
    draftName(
      report,
      order.map(([id]) => id),
    ) ?? words.drafts.unnamed
  );
};

const whereOf = ({ issueId, projectId }: SavedDraft, space: string | null): string => {
  if (issueId !== undefined) return words.drafts.ofItem;
  if (projectId === null) return words.drafts.anywhere;
  return space === null ? words.drafts.elsewhere : message(words.drafts.inSpace, { space });
};

/** What it is, for where, since when; one that was discarded stays in its place until somebody leaves the page. */
export function DraftRow({ row: { draft, isDiscarded }, space, onResume, onDiscard, onUndo }: Props) {
  const name = nameOf(draft);
  if (isDiscarded)
    return (
      <li>
        <div>{message(words.drafts.discarded, { name })}</div>
        <Button spacing="compact" aria-label={message(words.drafts.undoNamed, { name })} onClick={onUndo}>
          {words.drafts.undo}
        </Button>
      </li>
    );
  const isOfItem = draft.issueId !== undefined;
  const named = isOfItem ? words.drafts.toItemNamed : words.drafts.resumeNamed;
  const when = new Date(draft.savedAt).toLocaleString(spokenLanguage(), WHEN);
  return (
    <li>
      <div>
        <p className="draft-name">
          <bdi>{name}</bdi>
        </p>
        <p className="about">
          {whereOf(draft, space)} {message(words.drafts.kept, { when })}{' '}
          {draft.handedOver === true && words.drafts.handedOver}
        </p>
      </div>
      <div className="buttons">
        <Button spacing="compact" aria-label={message(named, { name })} onClick={onResume}>
          {isOfItem ? words.drafts.toItem : words.drafts.resume}
        </Button>
        <Button
          spacing="compact"
          appearance="subtle"
          aria-label={message(words.drafts.discardNamed, { name })}
          onClick={() => onDiscard(name)}
        >
          {words.drafts.discard}
        </Button>
      </div>
    </li>
  );
}
