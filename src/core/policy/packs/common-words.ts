import { listed } from './listed';

/** Whole answers that tell nobody anything, whatever the question. For packs whose teams write English. */
export const emptyAnswers = listed(
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
);

/** Words of somebody who does something, in any of their forms. */
export const doingWords = listed(`
  open* clos* click* press* tap* push* pull* type types typed typing enter* run runs ran running start* launch*
  restart* reboot* install* updat* upgrad* download* upload* go goes going went visit* navigat* log logs logged
  logging login sign signs signed signing choos* chose select* pick* switch* submit* sav* clon* commit* refresh*
  reload* load* scroll* drag* drop* hover* wait* writ* creat* add adds added adding delet* remov* renam* chang*
  edit* send* sent call* post get gets put search* filter* sort* import* export* connect* copy copied paste* print*
  build* deploy* set sets setting turn* use uses using try tries tried view* look* move* duplicat* fill*
`);
