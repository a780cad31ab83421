import type { Policy } from '../../policy';
import { listed } from '../listed';

export const filler: Policy['filler'] = {
  phrases: listed(
    `
    n/a | n / a | na | none | nil | null | undefined | nan | no | nope | yes | yep | ok | okay | k | x | y | idk |
    dunno | i dunno | don’t know | i don’t know | dont know | i dont know | do not know | i do not know | no idea |
    i have no idea | no clue | not sure | unsure | unknown | not known | who knows | whatever | same | same as above |
    same as before | same as below | same as title | same as summary | same as description | same here | as above |
    see above | see below | above | ditto | idem | as described | as described above | as mentioned above |
    see description | see the description | see summary | see title | see link | link | see screenshot |
    see the screenshot | screenshot | see attachment | see attached | attached | see video | see comments | see slack |
    tbd | tba | tbc | todo | to do | later | will add later | to be added | to follow | fill in later | fixme | wip |
    test | testing | test test | foo | bar | foobar | foo bar | lorem ipsum | blah | blah blah | bla | bla bla | text |
    something | stuff | asdf | asd | asdfgh | asdfasdf | qwerty | qwertz | qwe | sdf | jkl | hjkl | abc | abcd | 123 |
    1234 | 12345 | not applicable | not available | no information | nothing to add | obvious | it’s obvious |
    works on my machine | it should work | should work | to work | that it works | not an error | no error
    `,
    '|',
  ),
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

const doing = listed(`
  open* clos* click* press* tap* push* pull* type types typed typing enter* run runs ran running start* launch*
  restart* reboot* install* updat* upgrad* download* upload* go goes going went visit* navigat* log logs logged
  logging login sign signs signed signing choos* chose select* pick* switch* submit* sav* clon* commit* refresh*
  reload* load* scroll* drag* drop* hover* wait* writ* creat* add adds added adding delet* remov* renam* chang*
  edit* send* sent call* post get gets put search* filter* sort* import* export* connect* copy copied paste* print*
  build* deploy* set sets setting turn* use uses using try tries tried view* look* move* duplicat* fill*
`);

export const doubts: Policy['doubts'] = {
  pairs: [{ one: 'actual', other: 'expected' }],
  steps: [{ part: 'steps', words: doing }],
};

export const notOnlyALink: Policy['notOnlyALink'] = {
  parts: ['actual', 'steps'],
  words: listed(`
    see look read check slack thread link url video recording screenshot here there this that it is the a in at
    on of for to with and my our his her their details info more please
  `),
};
