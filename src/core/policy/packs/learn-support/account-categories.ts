import type { Category } from '../../policy';
import { githubNameChanged } from './case-phrases';
import { signal } from '../signal';

export const account: Category = {
  id: 'account',
  title: 'Account and billing',
  help: 'Billing, access to features, a changed GitHub user name.',
  signals: [
    signal(
      3,
      [
        'charge*|billed|billing|invoice|invoices|overcharged|receipt|receipts|refund|refunded|refunds',
        'credit|debit card|cards',
        'card ~ declined|charged|expired|rejected|update|updated|number',
        'payment|payments|subscription|subscriptions|membership',
        'paid ~ but|twice|already|still',
        'paypal|stripe',
        'monthly fee',
        'access ~ locked|denied|missing|lost|no|not|revoked|expired|track|course|feature|features|content|material|premium|paid|career|lessons',
        'no|not|lost|lose|losing|without|missing|wrong|need|needs|give|grant|cannot|cant ~ access to|for ~ *',
        'locked|unlock|unlocked|paywall|upgrade|upgraded|downgrade|downgraded|enrolled in|free|premium|plan|account|track|out|content',
        'feature|features ~ not|missing|locked|unavailable|access|enabled|disabled|available',
        ...githubNameChanged,
        'change|changing|update|updating|wrong|new|typo ~ email|mail ~ address|account|learn|login|profile',
        'email|mail|email+address ~ change|wrong|changed|typo|update|account',
        'account|accounts ~ merge|merged|duplicate|double|two|delete|deleted|locked|suspended|deactivated|blocked|wrong|missing|page|settings|upgrade',
        'two|second|duplicate|double _ account|accounts',
        'merge|merging|merged|combine|join ~ account|accounts',
        'password reset|reset',
        'reset ~ password',
        'wrong|moved|assigned|added|transfer* ~ batch|cohort|track',
        'progress ~ lost|gone|reset|disappear*|missing|vanish*|zero',
      ],
      [
        'free|paid student|students|plan ~ ide',
        'internet|disk|memory ~ free',
        'server|file|database|permission|registry|denied ~ access+to',
        'not|never changed ~ github',
        'password ~ ide',
        'access log|token|key',
      ],
    ),
    signal(
      1,
      ['account', 'billing', 'password', 'login|log+in|sign+in', 'profile settings'],
      ['github account', 'ide ~ login|log|sign|password|account', 'account ~ connect*|link*'],
    ),
  ],
};

export const github: Category = {
  id: 'github',
  title: 'GitHub connection',
  help: 'The GitHub account does not connect to Learn.',
  signals: [
    signal(
      4,
      [
        'connect|connects|connecting|connected|link|linking|linked|links|attach*|pair|pairing|reconnect*|integrat*|sync|syncing|bind|associate* ~ github|git+hub',
        'github|git+hub ~ connect|connects|connecting|connected|connection|link|linking|linked|reconnect*|unlinked|disconnected|integration|oauth|authoriz*|authoris*|authentication|sync|authenticate',
        'github login|signin|auth|oauth|sign+in|log+in|handshake|token',
        'recogni* ~ github',
        'authoriz*|authoris*|oauth|authenticat*|permission|permissions|sign+in|login|log+in ~ github',
      ],
      [
        'changed|change|renamed|rename|new ~ github ~ name|username',
        'github pull|repo|repository|desktop|issue',
        'submit|pull+request ~ github',
        'link|links to|of|on the github repo|repository|pull|lesson',
        'renam* ~ github',
      ],
    ),
    signal(1, ['github account', 'github', 'ssh key|keys', 'git push|clone'], ['github username|user|name|pull|repo']),
  ],
};
