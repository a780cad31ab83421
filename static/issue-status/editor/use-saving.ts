import { useState } from 'react';

import type { Failure } from '../../../src/contract/failure';
import { mergeReports } from '../../../src/core/report/merge-reports';
import type { Report } from '../../../src/core/report/report';
import type { Writing } from '../../report-form/form/use-writing';
import { saveReport } from './call-report';

type Outcome = {
  isSaving: boolean;
  isSaved: boolean;
  failure: Failure | null;
  /** Places that another changed meanwhile to something else: the next save writes over them. */
  theirs: readonly string[];
};
export type Saving = Outcome & { save: () => void };

const nothingYet: Outcome = { isSaving: false, isSaved: false, failure: null, theirs: [] };
const tooLong: Failure = { code: 'INVALID_INPUT', detail: 'too-long' };

/**
 * Saves on request. Where another changed the same answers meanwhile, theirs stay stored and one's own stay in the boxes: nothing
 * typed is lost on either side, and the next press decides.
 * @param opened what was stored when the form opened
 */
export function useSaving({ look, state, change }: Writing, opened: Report | null, onSaved: () => void): Saving {
  const [base, setBase] = useState(opened);
  const [outcome, setOutcome] = useState(nothingYet);
  const save = async (): Promise<void> => {
    if (Object.keys(look.tooLong).length > 0) return setOutcome({ ...nothingYet, failure: tooLong });
    setOutcome({ ...nothingYet, isSaving: true });
    const answer = await saveReport({ base, mine: look.submit });
    if (!answer.ok) return setOutcome({ ...nothingYet, failure: answer.failure });
    const { report, theirs } = answer.value;
    setBase(report);
    setOutcome({ ...nothingYet, isSaved: theirs.length === 0, theirs });
    if (theirs.length === 0) return onSaved();
    const { wished, beside } = state;
    change({ type: 'start', report: mergeReports(base, report, state.report).report, wished, beside });
  };
  return { ...outcome, save: () => void save() };
}
