/** What may take the place of a new work item: an earlier one. */
export const duplicates = {
  title: 'Is it one of these already?',
  because: 'Both speak of: {words}',
  follow: 'Follow this one instead',
  followNamed: 'Follow this one instead: {key}',
  different: 'Mine is different',
  differentNamed: 'Mine is different: {key}',
  followed: 'You follow {key} now. There is nothing to create: close the dialog.',
  meToo: {
    button: 'Me too, with my student',
    named: 'Me too, with my student: {key}',
    added: 'Your student was added to {key}. There is nothing to create: close the dialog.',
    stays: 'Your report is still here until you discard it.',
  },
  refused: 'Jira did not let you follow {key}. Open it and add a comment instead.',
};

/** The same: an answer that helps at once. */
export const answers = {
  title: 'This may solve it right away',
  solved: 'This solved it',
  solvedNamed: 'This solved it: {title}',
  notThisCase: 'Not this case, because …',
  notThisCaseNamed: 'Not this case, because …: {title}',
  whyNot: 'Not this case, because',
  reasons: {
    tried: 'It was tried already',
    different: 'The trouble is another one',
    impossible: 'It cannot be done here',
    unclear: 'It is not clear what to do',
    other: 'Another reason',
  },
  ownWords: 'Or in your own words',
  ownWordsHelp: 'These words stay in this browser. What is counted is that it did not fit, and no person.',
  putAway: 'Put it away',
  wasPutAway: 'Put away: {title}. {why}',
  showAgain: 'Show it again',
  showAgainNamed: 'Show it again: {title}',
  done: 'Good to hear. There is nothing to create: close the dialog.',
  discard: 'Discard my report',
  goOn: 'Go on with the report',
  read: 'Read more',
};
