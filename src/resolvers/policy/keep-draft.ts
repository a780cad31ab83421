import { fail } from '../../contract/failure';
import { bytesOf } from '../../core/bytes-of';
import { tooWild } from '../../core/policy/portable/too-wild';
import type { PolicyDraft } from '../../core/policy/revisions/revision';
import type { Handler } from '../handlers';
import type { SetupParts } from '../setup/setup-parts';
import { requireEditor } from './editor';
import { policyState } from './policy-state';

/** Of the 240 KiB that one value of storage may have. */
const MOST_BYTES = 239 * 1_024;
const canBeKept = (draft: PolicyDraft | null): boolean =>
  draft === null || (bytesOf(draft) <= MOST_BYTES && tooWild(draft.policy, 'en') === null);

/** Stored as it is, whatever is still wrong with it: only a publication has to be whole. */
export const keepDraft =
  (parts: SetupParts): Handler<'policy/draft'> =>
  async (input, caller) => {
    const editor = await requireEditor(parts, input.scope, caller);
    if (!editor.ok) return editor;
    const { place, accountId } = editor.value;
    const draft: PolicyDraft | null =
      input.policy === null
        ? null
        : { schemaVersion: 1, base: input.base, savedAt: parts.now(), savedBy: accountId, policy: input.policy };
    if (!canBeKept(draft)) return fail('INVALID_INPUT', 'policy');
    const kept = await parts.ports.revisions.keepDraft(place, accountId, draft, input.seen);
    return kept.ok ? policyState(parts, input.scope, caller) : kept;
  };
