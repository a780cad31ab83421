import type { standing as en } from '../en/policy-standing';
import type { SameTexts } from '../same-texts';

/** Von wem ein Wert kommt, und was für wen offen ist. */
export const standing: SameTexts<typeof en> = {
  origins: { pack: 'aus dem Paket', site: 'Vorgabe der Site', space: 'dieser Bereich' },
  back: 'Wie auf der Site',
  backRow: 'Die Zeile der Site nehmen',
  backSection: 'Den ganzen Abschnitt der Site nehmen',
  taken: '{name} ist wieder wie auf der Site. „Einen Schritt zurück“ nimmt das zurück.',
  closed: 'Über diesen Abschnitt entscheiden Jira-Admins für alle Bereiche. Hier lässt er sich ansehen, nicht ändern.',
  stricter: 'Eine Regel kann hier strenger werden als auf der Site, nicht milder.',
  mark: 'zu',
  leftOut: {
    one: 'Eine Zeile der Site ist hier weggelassen.',
    other: '{count} Zeilen der Site sind hier weggelassen.',
  },
  bring: 'Zurückholen: {name}',
};
