import type { portal as en } from '../en/portal';
import type { SameTexts } from '../same-texts';

/** Sätze für Kundinnen und Kunden im Serviceportal. */
export const portal: SameTexts<typeof en> = {
  title: 'Fragen zu Ihrer Anfrage',
  intro: 'Mit Ihren Antworten kann das Team sofort anfangen.',
  questions: 'Was passiert ist',
  marked: 'wird gebraucht',
  needed: 'Diese Antwort wird noch gebraucht.',
  optional: 'Weitere Angaben, wenn Sie welche haben',
  left: {
    one: 'Eine Antwort fehlt noch, bevor Sie senden können.',
    other: '{count} Antworten fehlen noch, bevor Sie senden können.',
  },
  show: 'Zeigen, wo',
  complete: 'Alles ist da. Danke.',
  tooLong: {
    one: 'Ein Zeichen zu viel: Diese Antwort würde nicht gesendet. Einen langen Text bitte als Datei anhängen.',
    other: '{count} Zeichen zu viel: Diese Antwort würde nicht gesendet. Einen langen Text bitte als Datei anhängen.',
  },
  notTaken: 'Ihre Antworten konnten dem Formular nicht übergeben werden.',
  notLoaded: 'Die Fragen konnten nicht geladen werden. Sie können Ihre Anfrage ohne sie senden.',
};
