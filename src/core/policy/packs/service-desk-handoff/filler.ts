import type { Policy } from '../../policy';
import { doingWords, emptyAnswers } from '../common-words';
import { listed } from '../listed';

export const filler: Policy['filler'] = {
  phrases: emptyAnswers,
  templates: listed('describe the fault | what does the caller see | steps taken | please fill in | type here', '|'),
};

export const doubts: Policy['doubts'] = {
  pairs: [{ one: 'caller-sees', other: 'caller-needs' }],
  steps: [{ part: 'desk-tried', words: doingWords }],
};

export const notOnlyALink: Policy['notOnlyALink'] = {
  parts: ['caller-sees', 'desk-tried'],
  words: listed('see look request thread chat mail link here this the it in at for details more please'),
};
