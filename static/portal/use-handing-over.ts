import { view } from '@forge/bridge';
import { useEffect, useRef, useState } from 'react';

import { FIELD_KEY } from '../../src/core/portal/adopt-request';
import type { Report } from '../../src/core/report/report';
import { makeSubmitter, type Submitter, type SubmitState } from '../report-form/submit/make-submitter';
import { whenLeaving } from '../report-form/submit/when-leaving';

/** What the portal's form takes (manifest-reference/modules/jira-service-management-portal-request-create-property-panel, "Form data schema"). */
type FormData = { fields: { key: string; value: Report }[]; isValid: boolean };

/** Leaving a box or the frame: typing has rested enough. */
const LEFT_A_BOX = ['focusout', 'blur'];

/** Keeps the portal's form at the newest answers, from the first moment on: a form that knows nothing yet is not valid. */
export function useHandingOver(report: Report, isValid: boolean): { state: SubmitState | null; again: () => void } {
  const [state, setState] = useState<SubmitState | null>(null);
  const submitter = useRef<Submitter<FormData> | null>(null);
  const isFirst = useRef(true);
  useEffect(() => {
    const own = makeSubmitter<FormData>((data) => view.submit(data), setState);
    submitter.current = own;
    const stopHearing = whenLeaving(own.flush, LEFT_A_BOX);
    return () => {
      stopHearing();
      own.stop();
    };
  }, []);
  useEffect(() => {
    submitter.current?.offer({ fields: [{ key: FIELD_KEY, value: report }], isValid });
    if (isFirst.current) submitter.current?.flush();
    isFirst.current = false;
  }, [report, isValid]);
  return { state, again: () => submitter.current?.flush() };
}
