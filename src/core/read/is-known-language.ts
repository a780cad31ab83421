import type { Token } from '../suggest/tokens-of';

const setOf = (words: string): ReadonlySet<string> => new Set(words.split(' '));
/** Small words of every English text. */
const ENGLISH = setOf(
  'the a an is are was were be to of in on at for with from by and or but not no it its this that there i im you he she we they my your his her our their me ' +
    'when if then what which how do does did have has had can cannot cant could should would will dont doesnt didnt isnt after before after into out up off as so all any some get got',
);
/** Small words that other languages have and English has not. */
const OTHERS = setOf(
  'der die das und ist nicht ich wir sie ein eine einen auf mit dem den von zu für wenn aber auch bei es sich wird werden hat habe kann kein keine nach ' +
    'el la los las un una que y en por para con no se lo al del pero cuando si mi es está como más muy hay ' +
    'le les des du et est pas je nous vous une dans pour sur avec quand mais ce cette qui ne plus au aux ' +
    'il di che non per sono con ma quando della nel gli uno het een niet van ik wij voor zijn maar als bij o os um uma não com mas quando ao na ' +
    'nie jest się na do że jak ale w z i och inte det att är jag en på med som ja ei on se että og ikke jeg til bir ve bu için ne da de je',
);
const LATIN = /[a-z]/;
const LETTER = /\p{L}/u;
const WORD_ONLY = /^\p{L}[\p{L}\p{M}]*$/u;
/** Fewer words than this prove no language. */
const ENOUGH_TO_TELL = 4;
const LONG = 14;
/** Of a long text in English at least one word in this many is a small one, even where logs and names stand between. */
const ONE_IN = 40;

/** Whether the words of what people wrote may be read as English; what cannot be told may be. */
export function isKnownLanguage(tokens: readonly Token[]): boolean {
  let english = 0;
  let others = 0;
  let latin = 0;
  let foreign = 0;
  for (const { word } of tokens) {
    if (ENGLISH.has(word)) english += 1;
    else if (OTHERS.has(word)) others += 1;
    if (LATIN.test(word)) latin += WORD_ONLY.test(word) ? 1 : 0;
    else if (LETTER.test(word)) foreign += 1;
  }
  if (foreign > latin) return foreign < 2;
  if (latin < ENOUGH_TO_TELL) return true;
  if (others > english && others >= 2) return false;
  return latin < LONG || english * ONE_IN >= latin;
}
