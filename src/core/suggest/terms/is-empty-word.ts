/** Words that stand in every other text, in English and German: nobody looks for them, and they are no reason for anything. */
const EMPTY_WORDS = new Set(
  (
    'a about after all also an and any are as at be because been but by can cannot could did do does doing for from get gets ' +
    'got had has have he her his how i if in into is it its just me my no not of on only or our out she so some than that the ' +
    'their them then there they this to up us was we were what when where which who why will with would you your ' +
    'aber als auch auf aus bei bin das dem den der des die ein eine einem einen einer er es für hat ich ihr im in ist kann ' +
    'kein keine mit nach nicht noch nur oder sich sie sind um und uns von vor war wenn wie wir wird zu zum zur'
  ).split(' '),
);

export const isEmptyWord = (word: string): boolean => EMPTY_WORDS.has(word.toLowerCase());
