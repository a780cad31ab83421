import type { en } from './en';

/** Every German sentence of the engine: the same keys and blanks as the English ones. */
export const de: Readonly<Record<keyof typeof en, string>> = {
  'required-part.missing': '„{title}“ ergänzen: Ohne das kann in der Entwicklung niemand anfangen.',
  'required-part.missing-one-of': '„{title}“ ergänzen: Eine dieser Angaben genügt: {parts}.',
  'substance.filler':
    'Bitte „{title}“ richtig beantworten: „{answer}“ sagt niemandem etwas. Wer es nicht weiß, schreibt, was versucht wurde.',
  'substance.same': '„{title}“ sagt dasselbe wie „{other}“. Bitte schreiben, worin sich beides unterscheidet.',
  'substance.no-step':
    '„{title}“ nennt noch keinen Schritt. Bitte schreiben, was zuerst zu tun ist, was dann, bis sich das Problem zeigt.',
  'unlisted-priority.unlisted': 'Bitte {levels} wählen: „{priority}“ ist hier keine gebräuchliche Priorität.',
  'no-report.missing': 'Bitte den Preflight-Bericht öffnen und ausfüllen: Dieser Vorgang ist ohne ihn entstanden.',
  'chat-link-only.link':
    'Bitte „{title}“ in eigenen Worten zusammenfassen: Hinter einem Link allein wartet ein ganzer Chat zum Durchlesen.',
  'pre-escalation-item.open': 'Zuerst erledigen und abhaken: {title}.',
  'pre-escalation-item.unanswered': '„{title}“ zuerst beantworten.',
  'pre-escalation-item.could-not': 'Zuerst erledigen und abhaken oder schreiben, was versucht wurde: {title}.',
  'pre-escalation-item.proof': 'Eine Zeile als Beleg für „{title}“ ergänzen: {prompt}',
  'not-a-jira-issue.route': 'Das gehört nicht nach Jira. Bitte stattdessen den Schritten unter „{title}“ folgen.',
  'not-a-jira-issue.sounds-like':
    'Bitte noch einmal ansehen, wohin das gehört: Einige Worte klingen nach „{title}“. Im Zweifel diesen Weg nehmen; fragen ist nie verkehrt.',
  'blocker-checklist.open': 'Vor „{level}“ noch zu erledigen: {title}.',
  'blocker-not-blocking.can-move-on':
    'Bitte eine niedrigere Priorität als „{level}“ wählen: Laut Bericht kann die Arbeit weitergehen.',
  'blocker-not-blocking.reads-like':
    'Bitte prüfen, ob das wirklich „{level}“ ist: Es liest sich wie „{title}“, und das wird als „{priority}“ erfasst.',
  'unsupported-environment.unsupported': '„{title}“ wird nicht unterstützt. {advice}',
  'unsupported-environment.free': 'Diese Umgebung wird ohne Bezahlung nicht unterstützt. {advice}',
  'answer-instead.fits': 'Das könnte schon helfen, bitte zuerst versuchen: {title}.',
  'suggest.words': '{place}: „{words}“',
  'suggest.learned': 'Frühere Vorgänge: „{words}“',
  'suggest.no-other': 'Nichts im Text spricht für einen anderen Weg.',
  'suggest.summary': 'Zusammenfassung',
  'suggest.description': 'Beschreibung',
  'suggest.impact': 'Im Text steht „{words}“: Ist es das? {title}',
  'ask.begin':
    'Hallo! Damit wir schnell helfen können, bitte alles in einer Nachricht beantworten, die Antwort jeweils hinter die Nummer:',
  'ask.carries-on': 'Geht es inzwischen mit etwas anderem weiter? Ja oder nein.',
  'ask.end': 'Wenn etwas nicht bekannt ist: bitte schreiben, was versucht wurde. Danke!',
  'hint.filler': 'Das sagt noch niemandem etwas.',
  'hint.template': 'Hier steht noch der Text des Formulars. Bitte eigene Worte einsetzen.',
  'hint.same': 'Das sagt dasselbe wie „{other}“. Bitte schreiben, worin sich beides unterscheidet.',
  'hint.no-action': 'Hier steht noch kein Schritt. Bitte schreiben, was zuerst zu tun ist und was danach.',
  'hint.only-screenshot':
    'Bitte in Worten schreiben, was das Bild zeigt: Ein Bild allein lässt sich nicht durchsuchen.',
};
