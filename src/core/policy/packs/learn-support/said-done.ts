import type { Signal } from '../../policy';

/** Somebody is asked or told to do it, or has not done it: no proof. */
const notDone = [
  'not|never|didnt|dont|havent|hasnt|without|cant|couldnt|cannot|before|unable|forgot _ refresh*|reload*|quit*|clos*|restart*|clear*|search*|look*|ask*|check*|push*|clon*|reproduc*|recreat*|attach*|browse*|brows*',
  'please|should|could|would|can|have+you|did+you|you|try|will|must|ill|lets _ refresh|refreshed|reload|reloaded|quit|restart|clear|search|searched|look|looked|ask|asked|check|checked|push|pushed|clone|cloned|reproduce|recreate|attach',
  'if|when|after|once you|she|he|they|i refresh|reload|quit|restart|push|clone',
];
const done = (...phrases: string[]): Signal => ({ phrases, unless: notDone, weight: 1 });

/** Words that prove a step, by its id. */
export const saidDone: Readonly<Record<string, Signal>> = {
  refreshed: done(
    'refreshed|reloaded',
    'hard|full|fully|force|forced refresh|refreshed|reload|reloaded',
    'refreshing|reloading _ didnt|doesnt|did+not|does+not|not|no help|change|changed|work|fix',
    'after refreshing|reloading',
    'tried _ refreshing|reloading',
  ),
  'browsed-guides': done(
    'browsed|read|checked|looked|went|worked ~ guide|guides|help+centre|help+center|faq|documentation|docs|common+questions',
    'nothing|no+answer|no+solution ~ guide|guides|help+centre|help+center|faq',
  ),
  'searched-guides': done(
    'searched|googled ~ guide|guides|help+centre|help+center|error|message|faq|keyword|keywords|key+words|for',
    'search|searching ~ guide|guides|help+centre|help+center gave|found|showed|brought|returned',
  ),
  'reproduced-in-own-ide': done(
    'reproduced|recreated|replicated|repeated ~ my|own|coach|coachs _ ide',
    'same|happens|happened|see ~ in my|own|our _ ide',
    'tried ~ in my own ide',
  ),
  'asked-coaches': done(
    'asked|pinged|posted ~ coaches|team|here|channel|slack',
    'no|none|nobody|other _ coach|coaches ~ knew|knows|idea|answered|seen|could',
  ),
  'code-pushed': done(
    'pushed _ code|latest|branch|changes|work|everything|to',
    'learn save _ done|ran|worked',
    'ran|did|used learn save',
  ),
  'reproduced-from-clone': done(
    'fresh|new|clean clone',
    'cloned _ students|student|her|his|their|the|repo|fork|code|branch|lab',
  ),
  'chrome-restarted': done(
    'quit|closed|restarted|relaunched|reopened _ chrome',
    'chrome ~ quit|restarted|relaunched|reopened|closed',
    'quit|quitting|closed and|then _ reopened|reopen|restarted|reopening',
  ),
  'console-screenshot': done(
    'screenshot|screenshots|screen+shot|picture ~ console|devtools|developer+tools',
    'console ~ screenshot|screenshots|attached',
  ),
};
