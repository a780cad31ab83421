import type { Policy, Route } from '../../policy';
import { signal } from '../signal';

const bug: Route = {
  id: 'bug',
  title: 'Something is broken',
  help: 'The product does something else than it should. This goes to Jira.',
  inJira: true,
  personal: false,
  warnsFromText: false,
  steps: [],
  signals: [],
};

const howTo: Route = {
  id: 'how-to',
  title: 'A question about how something works',
  help: 'Nothing is broken: somebody does not know how to do it, or what a setting means.',
  inJira: false,
  personal: false,
  warnsFromText: false,
  steps: [
    { text: 'Search the handbook first.', link: 'https://example.org/handbook' },
    { text: 'Ask in the help channel, with a screenshot of where you are stuck.', copy: '#help' },
    { text: 'If it turns out to be broken after all, come back and report it.' },
  ],
  signals: [
    signal(2, [
      'how do|can|does|to i|we|you|one',
      'is there a way|setting|option to|for',
      'is it possible to',
      'where do|can|is i|we|the ~ find|set|setting|change|turn',
      'what does ~ mean',
      'could|can somebody|someone|anybody|anyone explain|show',
    ]),
  ],
};

const idea: Route = {
  id: 'new-idea',
  title: 'An idea or a wish',
  help: 'It works as it was meant to, but it could be better.',
  inJira: false,
  personal: false,
  warnsFromText: false,
  steps: [
    { text: 'Look whether the idea is on the board already, and add your vote.', link: 'https://example.org/ideas' },
    { text: 'If it is new, add it: who needs it, what for, and what they do today instead.' },
  ],
  signals: [
    signal(2, [
      'feature request|idea|wish',
      'it would be nice|great|good|helpful|cool|handy',
      'please add|support|allow|offer',
      'would|i|we _ like|love to have',
      'could|can you add|support|offer',
      'suggestion|suggestions|enhancement|improvement',
      'i wish',
    ]),
  ],
};

/** Not about a person, but as private: the words must not stand where everybody can read them before it is mended. */
const weakness: Route = {
  id: 'weakness',
  title: 'A weakness that somebody could abuse',
  help: 'People can see, change or do what they should not. If in doubt, choose this.',
  inJira: false,
  personal: true,
  warnsFromText: true,
  steps: [
    { text: 'Write nothing about it in Jira or in an open channel.' },
    {
      text: 'Send a mail to the security team with what you did and what you could see.',
      copy: 'security@example.org',
    },
    { text: 'Keep screenshots and addresses for their questions, and do not try it any further.' },
  ],
  signals: [
    signal(3, [
      'security|privacy hole|issue|problem|flaw|bug|vulnerability|breach|leak|incident',
      'vulnerability|vulnerabilities|exploit|exploits|exploitable|xss|csrf|ssrf|injection|cve',
      'see|sees|read|view|open|access|download|edit|delete|change ~ other|another|anybody|anyone|everybody|someone ~ data|account|accounts|orders|invoices|files|profile|documents|messages',
      'data|invoices|orders|messages|accounts|files of other|another|foreign customers|customer|users|user|people|tenant|tenants|companies|company',
      'leak|leaks|leaked|leaking ~ password|passwords|token|tokens|key|keys|secret|secrets|data|addresses',
      'password|passwords|token|tokens|secret|secrets ~ plain+text|visible|exposed|logged',
      'without ~ log*|sign* in ~ see|open|access|read|download',
      'bypass|bypasses|bypassed|circumvent* ~ login|permission|permissions|check|password|authentication',
      'hacked|phishing|stolen+account|account+takeover',
    ]),
  ],
};

export const routes: Policy['routes'] = [bug, howTo, idea, weakness];

export const contacts: Policy['contacts'] = {
  'help-channel': { title: 'Help channel', value: '#help' },
  'idea-board': { title: 'Board of ideas', value: 'https://example.org/ideas' },
  'security-team': { title: 'Security team', value: 'security@example.org' },
  'person-on-call': { title: 'Person on call', value: 'https://example.org/on-call' },
};
