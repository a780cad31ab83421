import { router } from '@forge/bridge';

import type { FailureCode } from '../../../src/contract/failure';
import type { SavedDraft } from '../../../src/core/report/saved-draft';
import { keyOfItem } from '../call-jira';
import { lastPlace, rememberPlace } from '../last-place';
import { loadSpace } from '../load-space';
import { openDraft } from '../open-form';
import type { Entrance } from '../use-entrance';

/** What stands in the way of a draft. */
export type Hindrance = FailureCode | 'elsewhere' | 'noCreate' | 'unopened' | 'itemGone';
/** `finished`: it was complete, and a work item was made of it. */
export type Resumed = { hindrance: Hindrance } | { hindrance: null; finished: boolean };

/** Changes to a work item go on where it is. */
async function toItem(issueId: string): Promise<Resumed> {
  const issueKey = await keyOfItem(issueId);
  if (issueKey === null) return { hindrance: 'itemGone' };
  await router.navigate({ target: 'issue', issueKey });
  return { hindrance: null, finished: false };
}

/** Opens the create dialog around a draft, in its own space, with the work type that its person used there last. */
export async function resumeDraft({ host, opened, drafts }: Entrance, draft: SavedDraft): Promise<Resumed> {
  if (draft.issueId !== undefined) return toItem(draft.issueId);
  const last = lastPlace(host);
  const wanted = draft.projectId ?? last.spaceId ?? opened.spaces[0]?.id;
  const space = opened.spaces.find(({ id }) => id === wanted);
  if (space === undefined) return { hindrance: 'elsewhere' };
  const form = await loadSpace(space.id);
  if (!form.ok) return { hindrance: form.failure.code };
  const { types } = form.value;
  const type = types.find(({ id }) => id === last.types[space.id]) ?? types[0];
  if (type === undefined) return { hindrance: 'noCreate' };
  rememberPlace(host, space.id, type.id);
  const place = { projectId: space.id, issueTypeId: type.id, fieldId: opened.fieldId };
  const closed = await openDraft(place, drafts, draft);
  return closed === false ? { hindrance: 'unopened' } : { hindrance: null, finished: closed.finished };
}
