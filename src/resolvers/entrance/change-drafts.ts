import { fail, ok, type Result } from '../../contract/failure';
import { MOST_DRAFTS } from '../../contract/panel-calls';
import type { SavedDraft } from '../../core/report/saved-draft';
import type { DraftStore } from '../../jira/ports';
import { againOnConflict } from '../again-on-conflict';
import type { Handler } from '../handlers';

/** What another tab changed in between stays: read again, and once more. */
const exchanged = (drafts: DraftStore, accountId: string, change: (kept: SavedDraft[]) => SavedDraft[]) =>
  againOnConflict(async (): Promise<Result<{ wasChanged: boolean }>> => {
    const kept = await drafts.read(accountId);
    if (!kept.ok) return kept;
    const after = change(kept.value);
    if (after === kept.value) return ok({ wasChanged: false });
    const written = await drafts.exchange(accountId, kept.value, after);
    return written.ok ? ok({ wasChanged: true }) : written;
  });

export const discardDraft =
  (drafts: DraftStore): Handler<'drafts/discard'> =>
  async ({ id }, { accountId }) => {
    if (accountId === null) return fail('FORBIDDEN', 'account');
    const done = await exchanged(drafts, accountId, (kept) =>
      kept.some((draft) => draft.id === id) ? kept.filter((draft) => draft.id !== id) : kept,
    );
    return done.ok ? ok({ wasThere: done.value.wasChanged }) : done;
  };

export const restoreDraft =
  (drafts: DraftStore): Handler<'drafts/restore'> =>
  async ({ draft }, { accountId }) => {
    if (accountId === null) return fail('FORBIDDEN', 'account');
    const done = await exchanged(drafts, accountId, (kept) => {
      const others = kept.filter(({ id }) => id !== draft.id);
      return [draft, ...others].sort((one, other) => other.savedAt - one.savedAt).slice(0, MOST_DRAFTS);
    });
    return done.ok ? ok({}) : done;
  };
