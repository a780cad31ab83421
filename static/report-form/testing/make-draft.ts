import type { SavedDraft } from '../../../src/core/report/saved-draft';
import { makeReport } from './complete-report';

/** A kept draft; its id is in the report too, as the panel writes it. */
export const makeDraft = (changes: Partial<SavedDraft> = {}): SavedDraft => {
  const id = changes.id ?? 'draft-0001';
  return {
    schemaVersion: 1,
    id,
    savedAt: 1_000,
    projectId: '10',
    wished: false,
    report: makeReport({ about: { draftId: id } }),
    handedOver: false,
    ...changes,
  };
};
