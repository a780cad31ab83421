import type { Policy } from '../../policy';
import { signal } from '../signal';

/** The catch-all last, so that it wins no draw. */
export const categories: Policy['categories'] = [
  {
    id: 'screens-and-forms',
    title: 'Screens and forms',
    help: 'Buttons, layout, what is shown and what can be entered.',
    signals: [
      signal(3, [
        'button|buttons|link|menu|dropdown|checkbox|tab|dialog|modal|popup|icon|tooltip|form|field|banner ~ not|nothing|wont|doesnt|dead|broken|missing|gone|disappear*|disabled|greyed|grayed|overlap*|hidden|cut|wrong|empty',
        'layout|scroll*|zoom*|dark+mode|responsive|misaligned|overlap*|flicker*',
        'screen|page|view|table|list|chart ~ blank|white|empty|cut|broken|overlap*|misaligned',
        'click*|press*|tap* ~ nothing|no+effect|not',
      ]),
      signal(1, ['button|buttons', 'form|forms', 'screen|page|pages', 'menu', 'dialog|modal|popup']),
    ],
  },
  {
    id: 'sign-in-and-rights',
    title: 'Sign-in and permissions',
    help: 'Getting in, passwords, single sign-on, and who may do what.',
    signals: [
      signal(
        3,
        [
          'log|logs|logged|logging|sign|signs|signed|signing in|out|on',
          'login|logout|signin|signup|sso|saml|oauth|2fa|mfa|authenticator|session+expired',
          'password|passwords',
          'permission|permissions|access+denied|unauthorized|unauthorised|forbidden|401|403',
          'not|cannot|cant allowed|permitted',
          'role|roles ~ not|wrong|missing|lost',
        ],
        ['log|logs file|files', 'after ~ log*|sign* in'],
      ),
      signal(1, ['account|accounts', 'user|users locked']),
    ],
  },
  {
    id: 'wrong-data',
    title: 'Wrong or lost data',
    help: 'Sums, dates, names or files that are not what was saved.',
    signals: [
      signal(3, [
        'wrong|incorrect|outdated|stale|duplicate|duplicated|doubled|missing|lost|gone|negative ~ number|numbers|amount|amounts|total|totals|sum|sums|price|prices|date|dates|time|value|values|entry|entries|record|records|row|rows|data|order|orders|balance|result|results',
        'total|totals|sum|sums|amount|amounts|price|prices|date|dates|count|balance|value|values|result|results ~ wrong|incorrect|off|twice|doubled|negative|zero|differ*',
        'save|saves|saved|saving|changes ~ lost|gone|not|overwritten|disappear*',
        'lost|lose|loses|losing ~ data|work|changes|input|text|draft',
        'import|imports|imported|export|exports|exported|csv|excel|spreadsheet',
      ]),
      signal(1, ['data', 'report|reports|figures', 'search results']),
    ],
  },
  {
    id: 'interfaces',
    title: 'Interfaces to other systems',
    help: 'API calls, webhooks, mails and what other programs hand over.',
    signals: [
      signal(3, [
        'api|apis|endpoint|endpoints|webhook|webhooks|graphql|rest|sdk|callback',
        'integration|integrations|connector|sync|synced|syncing|synchronisation|synchronization',
        'email|emails|mail|mails|notification|notifications ~ not|never|late|twice|missing|wrong',
        'http|status|returns|answers|response 400|404|409|422|429|500|502|503',
        'payload|json|xml|header|headers|request+body',
      ]),
    ],
  },
  {
    id: 'slowness',
    title: 'Slow or stuck',
    help: 'It works in the end, but takes far too long, or never finishes.',
    signals: [
      signal(3, [
        'slow|slower|slowly|sluggish|laggy|lag|lags|lagging|latency|performance',
        'takes|took|needs ~ seconds|minutes|minute|long|longer|forever|ages|hours',
        'timeout|timeouts|timed+out|times+out',
        'spinner|spins|spinning|loads+forever|keeps+loading|still+loading|hangs|hanging|freeze|freezes|frozen|unresponsive',
        'memory|cpu ~ high|full|grows|growing|leak|100',
      ]),
    ],
  },
  {
    id: 'crashes',
    title: 'Crashes and error pages',
    help: 'The program closes, or shows an error instead of the result.',
    signals: [
      signal(3, [
        'crash|crashes|crashed|crashing',
        'exception|exceptions|stack+trace|stacktrace|segfault|traceback|panic|null+pointer|undefined+is+not',
        'quits|closes ~ itself|unexpectedly|suddenly',
        'error page|500|502|503',
        'something went wrong',
        'internal server error',
        '500 ~ error|page',
      ]),
      signal(1, ['error|errors']),
    ],
  },
  {
    id: 'set-up-and-updates',
    title: 'Installing and updating',
    help: 'It cannot be installed, started or brought up to date.',
    signals: [
      signal(3, [
        'install*|uninstall*|setup|installer|deploy|deploys|deployed|deployment|migration|migrate*',
        'update|upgrade|updates|upgrades ~ fails|failed|broken|stuck|not|wont|error',
        'wont|doesnt|not|cannot|cant ~ start|starts|boot|launch',
        'docker|helm|npm|package|dependency|dependencies|build ~ fails|failed|error|broken|missing',
        'licence|license|activation',
      ]),
    ],
  },
  {
    id: 'wording',
    title: 'Texts and translations',
    help: 'Typing errors, missing translations, help that tells something else.',
    signals: [
      signal(3, [
        'typo|typos|misspell*|spelling|grammar|wording',
        'translation|translations|translated|untranslated|localisation|localization',
        'documentation|docs|manual|help+text ~ wrong|outdated|missing|says',
        'text|label|labels|heading ~ wrong|english|german|missing|outdated',
      ]),
    ],
  },
  { id: 'something-else', title: 'Something else', help: 'None of these fits.', signals: [] },
];

export const kinds: Policy['kinds'] = [
  { id: 'worked-before', title: 'It worked before', help: 'A change, an update or a release broke it.' },
  { id: 'never-worked', title: 'It never worked', help: 'It is new, or nobody tried it this way so far.' },
  { id: 'now-and-then', title: 'It happens now and then', help: 'The same steps do not always show it.' },
];
