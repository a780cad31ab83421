import type { Signal } from '../../policy';

/** Leaving, in German. What a computer is told to stop or end is meant otherwise. */
const leaving: Signal = {
  weight: 2,
  phrases: [
    'überlege|überlegt|überlegen|denkt|denke|darüber ~ kurs|aufhöre|aufhört|aufzuhören|lasse|hinwerfe|weitermache|weitermacht|abbreche|abbricht',
    'kurs|schule|studium|ganze|alles ~ lasse|lassen|hinwerfe|hinwerfen|sein+lassen',
    'kurs|studium|vertrag|abo|mitgliedschaft|ausbildung|programm|bootcamp|lehrgang ~ kündigen|kündigt|gekündigt|beenden|beendet|abbrechen|abbricht|abgebrochen|pausieren|verlassen|schmeißen|hinschmeißen|aufhören',
    'will|möchte|werde|ich|er|sie ~ aufhören|abbrechen|kündigen|hinschmeißen',
    'kündigung|kündigungsfrist|widerruf|kursabbruch|aussteigen|ausstieg',
    'geld zurück',
    'zurückerstattung|rückerstattung|erstattung',
    'ich|er|sie|wir|dann|jetzt|bald _ höre|hört|hör|hören _ auf',
    'ich|er|sie gehe|geht|bin|ist ~ raus|weg|fort .',
    'gebe|gibt|geb|geben _ auf .',
    'letzter|letzte|letzten tag|woche|monat|versuch',
    'eine|andere|anderen|anderer schule|bootcamp|anbieter',
    'nicht|nie _ wieder|wieder+zu+uns|mehr|zurück kommen|zurückkommen|zurückkommt|weitermachen|verlängern|verlängert',
  ],
  unless: [
    'kurs|schule|alles ~ lasse|lassen _ sich|öffnen|laden|speichern',
    'lässt|lassen _ sich',
    'server|prozess|programm|download|anfrage|installation|konsole|terminal|test|tests|browser|schleife|suche ~ beenden|beendet|abbrechen|abbricht|abgebrochen|aufhören|verlassen',
    'programm|server|es|spinner|ladebalken ~ hört|hören _ auf',
    'gibt|gebe|geb|geben ~ ein|einen|eine|in|ihm|ihr|mir ~ auf',
  ],
};

/** Despair, illness, insults and money troubles, in German. */
const distress: Signal = {
  weight: 2,
  phrases: [
    'mir|ihm|ihr|uns|langsam|einfach ~ zu+viel',
    'habe|hat|hab|haben|große|solche|vor|aus angst',
    'angst _ vor|zu|dass|wieder|mich|sich',
    'panik _ bekommen|bekommt|bekomme|vor|kriege|kriegt',
    'laut|ausfällig|beleidigend|aggressiv|handgreiflich geworden',
    'stress|druck ~ zu+viel|nicht+mehr|halte|hält',
    'noch|das|es|nicht|kaum _ länger|mehr|nicht _ aushalte|aushalten|ertrage|ertragen|durchhalte|durchhalten|aushält',
    'völlig|total|komplett|nervlich|psychisch|seelisch|echt|einfach am+ende|fertig|kaputt|überfordert|verzweifelt|erschöpft|ausgebrannt',
    'heulen|heule|heult|geheult|weine|weint|weinen|geweint|verzweifle*|verzweifel*|hoffnungslos|sinnlos|frustriert|entmutigt|überfordert|deprimiert|depression*|panikattacke*|burnout|niedergeschlagen|enttäuscht',
    'wütend|sauer|stinksauer|empört|genervt|verärgert',
    'gemobbt|mobbing|beleidig*|belästig*|bedroht|schikaniert|ausgelacht|beschimpf*|angeschrien|diskriminiert|rassistisch|sexistisch|herablassend|unverschämt|respektlos',
    'idiot|idioten|arschloch|scheißladen|scheiße|scheiss|verarscht|verarschen|abzocke|betrug',
    'schaffe|schafft|schaff _ es|das|dies|nie|nicht _ nie|nicht|niemals|mehr',
    'ich|er|sie kann|könnte|halte|hält|halt _ nicht+mehr|nicht+länger|nicht+mehr+aus .',
    'zu dumm|blöd|doof|alt',
    'keine|kein|null _ kraft|lust|bock|motivation|hoffnung|energie|perspektive|ausweg|geduld',
    'mutter|vater|mann|frau|bruder|schwester|sohn|tochter|oma|opa|freund|freundin|familie ~ gestorben|verstorben|krank|krankenhaus|krebs|unfall|beerdigung',
    'nicht mehr weiter|weitermachen|können .',
    'fühle|fühlt|fühl ~ allein|dumm|ausgegrenzt|überfordert|einsam|klein',
    'krankenhaus|klinik|schwer+krank|krankgeschrieben|trauerfall|todesfall|scheidung',
    'job|arbeit|stelle|wohnung _ verloren|gekündigt',
    'nicht|kaum _ leisten|bezahlen|zahlen',
    'nase|schnauze voll',
    'nicht mehr leben|hier+sein|aufwachen',
    'umbringen|suizid|selbstmord|ritzen',
  ],
  unless: [
    'zu+viel _ speicher|platz|text|daten|zeilen|ram|prozent',
    'nicht|kaum _ bezahlen|zahlen ~ karte|seite|knopf|formular|fehler',
    'krankenhaus|klinik ~ test|tests|modell|klasse|tabelle|lab|aufgabe',
    'betrug ~ erkennung|filter',
    'schafft|schaffe _ es|das _ nicht ~ verbindung|seite|server|anfrage',
  ],
};

/** The same troubles as in the other families, in the words of those who write German. */
export const germanSignals: Signal[] = [leaving, distress];
