import type { Policy } from '../../policy';
import { doingWords, emptyAnswers } from '../common-words';
import { listed } from '../listed';

export const filler: Policy['filler'] = {
  phrases: emptyAnswers,
  templates: listed(
    `
    describe the bug | describe the problem | describe what happened | please describe | please fill in |
    fill in here | your answer here | type here | write here | what happened | what you expected |
    what did you expect | steps to reproduce | steps to reproduce 1. 2. 3 | 1. 2. 3 | 1) 2) 3 |
    1. step one 2. step two | step 1 step 2 step 3 | go to | go to ... click on ... see error
    `,
    '|',
  ),
};

export const doubts: Policy['doubts'] = {
  pairs: [{ one: 'actual', other: 'expected' }],
  steps: [{ part: 'steps', words: doingWords }],
};

export const notOnlyALink: Policy['notOnlyALink'] = {
  parts: ['actual', 'steps'],
  words: listed(`
    see look read check slack thread link url video recording screenshot here there this that it is the a in at
    on of for to with and my our his her their details info more please
  `),
};
