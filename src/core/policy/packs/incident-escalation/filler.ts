import type { Policy } from '../../policy';
import { doingWords, emptyAnswers } from '../common-words';
import { listed } from '../listed';

export const filler: Policy['filler'] = {
  phrases: emptyAnswers,
  templates: listed('what happened | what was done | describe the incident | impact | please fill in | type here', '|'),
};

export const doubts: Policy['doubts'] = {
  pairs: [{ one: 'user-effect', other: 'tried-so-far' }],
  steps: [{ part: 'tried-so-far', words: doingWords }],
};

export const notOnlyALink: Policy['notOnlyALink'] = {
  parts: ['user-effect', 'tried-so-far'],
  words: listed('see look alert graph dashboard thread chat room link here this the it in at for details more please'),
};
