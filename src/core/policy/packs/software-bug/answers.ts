import type { Policy } from '../../policy';
import { signal } from '../signal';

export const answersInstead: Policy['answersInstead'] = [
  {
    id: 'old-copy',
    title: 'An old copy of the page',
    text: 'After a release the browser may still show parts of the page before. Hold Shift while you reload, or open a private window. If it is the same there, go on with this report and say so.',
    categories: ['screens-and-forms'],
    signals: [
      signal(3, [
        'after|since ~ release|update|deploy|deployment|upgrade ~ button|layout|page|screen|menu|style|styles',
        'old version|layout|page|design ~ still|shown|shows',
        'still ~ old version|layout|page|design',
        'layout|styles|page ~ broken ~ after|since',
      ]),
    ],
  },
  {
    id: 'locked-out',
    title: 'Locked out after too many tries',
    text: 'After five wrong passwords an account rests for fifteen minutes. Wait, then use “Forgot password”. If the mail does not come, look in the spam folder, then go on with this report.',
    signals: [
      signal(3, [
        'forgot|forgotten|reset|resetting ~ password',
        'account|user ~ locked',
        'too many attempts|tries|logins',
        'locked out',
      ]),
    ],
  },
  {
    id: 'time-zone',
    title: 'Times that are off by whole hours',
    text: 'Every person has a time zone in the profile, and times are shown in it. Compare it with the clock of the device. If both agree and the time is still off, go on with this report and name both.',
    signals: [
      signal(3, [
        'time|times|date|dates|hour|hours ~ off|shifted|late|early|wrong|ahead|behind ~ hour|hours|timezone',
        'one|two|an|1|2 hour|hours off|early|late|ahead|behind',
        'time zone|zones|timezone|timezones|utc|gmt|dst|daylight+saving',
      ]),
    ],
  },
  {
    id: 'network-between',
    title: 'A VPN or proxy in between',
    text: 'Try it once without the VPN, or from another network such as a phone. If it works there, the network team can open the way, and no code has to change.',
    signals: [
      signal(3, [
        'vpn|proxy|firewall|zscaler',
        'certificate|certificates|ssl|tls ~ error|invalid|expired|untrusted',
        'err_connection_reset|err_tunnel_connection_failed|err_proxy_connection_failed',
      ]),
    ],
  },
];
