import type { Policy } from '../../policy';
import { listed } from '../listed';

export const filler: Policy['filler'] = {
  phrases: listed(
    `
    idk sorry | sorry idk | no idea sorry | sorry no idea | not sure sorry | not applicable | not available | no info |
    no information | no comment | nothing to say | nothing to add | same as summary | same as the summary |
    same as title | same as description | same thing | same problem | same issue | as said above | as mentioned |
    as mentioned above | mentioned above | read above | see the summary | everything is in the chat |
    everything in the chat | all in the chat | it is in the chat | it’s in the chat |
    can’t remember | don’t remember | forgot | hmm | lol | n/a | n / a | na | n.a | none | nil | null | undefined | nan | no | nope | yes | yep | yeah | ok |
    okay | k | x | y | idk | dk | i dk | dunno | i dunno | don’t know | i don’t know | dont know |
    i dont know | do not know | i do not know | no idea | i have no idea | no clue | not sure | unsure |
    unknown | not known | who knows | whatever | can’t say | cannot say | same | same as above |
    same as before | same as below | same here | as above | see above | see below | above | ditto | idem |
    as described | as described above | see description | see the description | see summary | see title |
    see issue | see subject | see chat | see the chat | in chat | in the chat | see link |
    see the link | link | see question | see the question | read the chat | see screenshot |
    see the screenshot | see screenshots | see attachment | see attached | attached | screenshot |
    see comments | tbd | tba | tbc | todo | to do | later | will add later | to be added | to follow |
    fill in later | fixme | wip | test | testing | test test | foo | bar | foobar | foo bar | lorem ipsum |
    blah | blah blah | bla | bla bla | text | something | stuff | asdf | asd | asdfgh | asdfasdf | qwerty |
    qwertz | qwe | sdf | jkl | hjkl | abc | abcd | 123 | 1234 | 12345
    `,
    '|',
  ),
  templates: listed(
    `
    describe here what you have already tried | describe the problem | describe what happened |
    please describe | please fill in | fill in here | your answer | your answer here | your text here |
    enter text here | type here | write here | what you did | what happened | what you expected |
    what did you expect | steps to reproduce | steps to reproduce 1. 2. 3 | 1. 2. 3 | 1) 2) 3 |
    1. step one 2. step two | step 1 step 2 step 3 | step 1, step 2, step 3
    `,
    '|',
  ),
};

const steps = listed(`
  open* clos* click* press* push* pull pulled type types typed typing enter enters entered run runs ran
  running start* launch* restart* reboot* boot* install* updat* upgrad* download* go goes going went
  visit* navigat* log logs logged logging login sign signs signed signing choos* chose select* pick*
  switch* submit* sav* clon* fork* commit* refresh* reload* load* scroll* drag* hover* wait* writ* wrote
  creat* add adds added adding delet* remov* renam* chang* edit* send* sent ask* answer* search* connect*
  authoriz* authoris* accept* upload* copy copied paste* play* watch* look* execut* call* use uses used
  using try tries tried trying work* leav* quit* stop* turn* set sets setting build* built finish* pass
  passes passed view* join* tap* follow*
`);

export const doubts: Policy['doubts'] = {
  pairs: [{ one: 'observed', other: 'expected' }],
  steps: [{ part: 'reproSteps', words: steps }],
};

/** Words around a link that make it no summary. */
const leadIns = listed(`
  see look read check chat question link url here there this that it is are was the a in at on of for to
  with and my our his her their all everything details info information more full whole conversation
  transcript thread history log please pls just explained described student learn discussion message
  messages
`);

export const notOnlyALink: Policy['notOnlyALink'] = { parts: ['issue', 'observed'], words: leadIns };
