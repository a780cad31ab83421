export { meTooFacts } from '../../../src/core/me-too/me-too-facts';
export { join } from '../duplicates/join';
export { refusalOf } from '../duplicates/refusal-of';
export { browserAnswers } from '../form/browser-answers';
