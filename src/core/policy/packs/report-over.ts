import { emptyReport, type Report } from '../../report/report';
import { reportWith, type ReportPart } from '../../report/report-with';

/** A pack's good report with what an example says otherwise. Proof belongs to the case: an example brings its own. */
export const reportOver = (good: ReportPart, over: ReportPart): Report =>
  reportWith(emptyReport, {
    about: { ...good.about, ...over.about },
    answers: { ...good.answers, ...over.answers },
    impact: { ...good.impact, ...over.impact },
    done: { ...good.done, ...over.done },
    evidence: { ...over.evidence },
    couldNot: { ...over.couldNot },
  });
