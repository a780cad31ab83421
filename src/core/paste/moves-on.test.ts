import { learnSupport } from '../policy/packs/learn-support';
import { inLanguage } from '../policy/in-language';
import { foundAnswers } from './found-answers';
import { MOVES_ON, movesOnQuestion, saysMovesOn } from './moves-on';

test.each([
  ['yes', true],
  ['Yes, I can do the readings', true],
  ['yep!', true],
  ['I can work on the next lesson', true],
  ['Ja, mit der nächsten Lektion', true],
  ['no', false],
  ['No, I can’t do anything without it', false],
  ['I can’t', false],
  ['I cannot', false],
  ['I can not do anything else', false],
  ['yes not sure', null],
  ['Nein', false],
  ['yes but only until tomorrow', null],
  ['not sure', null],
  ['nothing works', null],
  ['yesterday it worked', null],
  ['', null],
])('%p says %p', (answer, said) => {
  expect(saysMovesOn(answer)).toBe(said);
});

const asked = ['os', MOVES_ON];

test('the number of the question finds its answer in a reply', () => {
  const { answers, movesOn } = foundAnswers('1. macOS 14\n2. no, it stops me', learnSupport, asked);
  expect({ os: answers['os'], movesOn }).toEqual({ os: 'macOS 14', movesOn: false });
  expect(Object.keys(answers)).not.toContain(MOVES_ON);
});

test('so does the question itself, in its own language', () => {
  const german = inLanguage(learnSupport, 'de');
  expect(foundAnswers(`${movesOnQuestion(german)}\nja`, german, asked).movesOn).toBe(true);
});

test.each([
  ['that was not asked for', '2. no', ['os']],
  ['that is no yes and no no', '2. maybe', asked],
  ['that nobody gave', 'macOS 14', asked],
])('an answer %s is left to a person', (_what, reply, ids) => {
  expect(foundAnswers(reply, learnSupport, ids).movesOn).toBeNull();
});
