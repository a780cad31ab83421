/** What comes after the boxes are painted, in one file that the browser fetches beside the first ones. */
export { foundAnswers } from '../../../src/core/paste/found-answers';
export { qualityHints } from '../../../src/core/read/quality-hints';
export { Rest } from './rest';
export { feedbackOnReport } from '../submit/feedback-on-report';
