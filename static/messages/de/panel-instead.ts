/** What may take the place of a new work item: an earlier one. */
export const duplicates = {
  title: 'Ist es schon einer von diesen?',
  because: 'Beide sprechen von: {words}',
  follow: 'Stattdessen diesem folgen',
  followNamed: 'Stattdessen diesem folgen: {key}',
  different: 'Meiner ist anders',
  differentNamed: 'Meiner ist anders: {key}',
  followed: '{key} wird jetzt beobachtet. Es gibt nichts zu erstellen: bitte den Dialog schließen.',
  meToo: {
    button: 'Bei uns auch, noch jemand',
    named: 'Bei uns auch, noch jemand: {key}',
    added:
      'In {key} steht jetzt noch jemand mit demselben Problem. Es gibt nichts zu erstellen: bitte den Dialog schließen.',
    stays: 'Der Bericht hier bleibt, bis er verworfen wird.',
  },
  refused: 'Jira ließ es nicht zu, {key} zu folgen. Bitte ihn öffnen und dort kommentieren.',
};

/** The same: an answer that helps at once. */
export const answers = {
  title: 'Das löst es vielleicht sofort',
  solved: 'Das hat es gelöst',
  solvedNamed: 'Das hat es gelöst: {title}',
  notThisCase: 'Passt hier nicht, weil …',
  notThisCaseNamed: 'Passt hier nicht, weil …: {title}',
  whyNot: 'Passt hier nicht, weil',
  reasons: {
    tried: 'Es wurde schon versucht',
    different: 'Das Problem ist ein anderes',
    impossible: 'Es geht hier nicht',
    unclear: 'Es ist nicht klar, was zu tun ist',
    other: 'Ein anderer Grund',
  },
  ownWords: 'Oder in eigenen Worten',
  ownWordsHelp: 'Diese Worte bleiben in diesem Browser. Gezählt wird nur, dass es nicht passte, und keine Person.',
  putAway: 'Weglegen',
  wasPutAway: 'Weggelegt: {title}. {why}',
  showAgain: 'Wieder zeigen',
  showAgainNamed: 'Wieder zeigen: {title}',
  done: 'Schön. Es gibt nichts zu erstellen: bitte den Dialog schließen.',
  discard: 'Meinen Bericht verwerfen',
  goOn: 'Mit dem Bericht weitermachen',
  read: 'Weiterlesen',
};
