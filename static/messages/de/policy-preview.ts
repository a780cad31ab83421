import type { preview as en } from '../en/policy-preview';
import type { SameTexts } from '../same-texts';

/** Das Formular neben dem Editor, und womit es ausgefüllt ist. */
export const preview: SameTexts<typeof en> = {
  title: 'Das Formular mit dieser Richtlinie',
  show: 'Das Formular daneben zeigen',
  hide: 'Das Formular ausblenden',
  sample: 'Ausgefüllt mit',
  samples: {
    empty: 'einem leeren Bericht',
    begun: 'einem begonnenen Bericht',
    complete: 'einem vollständigen Bericht',
    guarded: 'einem vollständigen Bericht, der die geschützte Stufe will',
  },
  answer: 'Beispiel einer Antwort: {title}',
  old: 'Was noch nicht stimmt, lässt sich nicht zeigen: So war es davor.',
  missing: 'Das Formular ließ sich nicht holen. Bitte die Verbindung prüfen; nichts wurde geändert.',
  ofPolicy: 'Aus dieser Richtlinie gemacht',
  ofPack: 'Beispiele des Pakets',
  noExamples: 'Die Beispiele des Pakets ließen sich nicht holen.',
  ownDraft: 'einem eigenen Entwurf',
  draft: 'Ein Entwurf als JSON',
  draftMeans: 'So, wie ihn die Befehlszeile schreibt und liest. Er bleibt in diesem Browser.',
  badDraft: 'Das ist noch kein Entwurf: {path}.',
};
