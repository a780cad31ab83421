import { fail, ok } from '../../contract/failure';
import { MOST_DRAFTS } from '../../contract/panel-calls';
import type { DraftStore } from '../../jira/ports';
import type { Handler } from '../handlers';

export const discardDraft =
  (drafts: DraftStore): Handler<'drafts/discard'> =>
  async ({ id }, { accountId }) => {
    if (accountId === null) return fail('FORBIDDEN', 'account');
    const kept = await drafts.read(accountId);
    if (!kept.ok) return kept;
    const others = kept.value.filter((draft) => draft.id !== id);
    if (others.length === kept.value.length) return ok({ wasThere: false });
    const written = await drafts.keep(accountId, others);
    return written.ok ? ok({ wasThere: true }) : written;
  };

export const restoreDraft =
  (drafts: DraftStore): Handler<'drafts/restore'> =>
  async ({ draft }, { accountId }) => {
    if (accountId === null) return fail('FORBIDDEN', 'account');
    const kept = await drafts.read(accountId);
    if (!kept.ok) return kept;
    const others = kept.value.filter(({ id }) => id !== draft.id);
    const all = [draft, ...others].sort((one, other) => other.savedAt - one.savedAt);
    return drafts.keep(accountId, all.slice(0, MOST_DRAFTS));
  };
