import type { Category, Policy, Signal } from '../../policy';

const signal = (weight: number, phrases: string[], unless?: string[]): Signal =>
  unless === undefined ? { weight, phrases } : { weight, phrases, unless };

const ide: Category = {
  id: 'ide',
  title: 'Learn IDE',
  help: 'Installing, loading, slow, cannot log in.',
  signals: [
    signal(
      3,
      [
        'ide ~ crash*|freez*|froze|frozen|hang|hangs|hanging|hung|slow|slowly|sluggish|lag|lags|laggy|lagging|blank|white|empty|stuck|disconnect*|reconnect*|connecting|unauthorized|unresponsive|unusable',
        'ide ~ not|wont|doesnt|cant|cannot|never|fails|failed|refuses|unable|stopped ~ start*|open*|load*|launch*|install*|connect*|work*|log|login|update*|respond*|save|boot|run|come|appear*',
        'cant|cannot|unable|couldnt|not|wont|fails|failed|trouble|problem|problems|error ~ install*|open*|start*|load*|log|login|launch*|connect*|updat*|download* ~ ide',
        'install*|download*|updat*|upgrad*|uninstall*|reinstall* ~ ide',
        'slow|sluggish|laggy|frozen|freezing|crashing|broken|empty|blank|unresponsive ~ ide',
        'ide ~ terminal|editor|file tree|tree|sidebar|login|log in|window|installer|update|version|password|plugin|package ~ *',
        'terminal|editor|tree|window|cursor|prompt|pane|tab|files ~ in|of ~ ide',
        'ide terminal|login|editor|installer|window|update|error|problem|issue|loads|opens|starts',
        'log|logged|logging|login|sign in|into|to ~ ide',
        'ide3|integrated development environment',
      ],
      [
        'refresh*|restart*|reinstall*|reopen*|quit|closed ~ ide ~ same|no change|nothing|no help',
        'ide ~ works|fine|ok|okay',
        'rubymine|webstorm|cloud9|eclipse ide',
      ],
    ),
    signal(
      1.5,
      ['learn ide', 'ide'],
      [
        'in|on|with|from|using|inside|within|via|via the|through|my|own ~ ide',
        'not|no|instead of|outside ~ ide',
        'rubymine|webstorm|cloud9|eclipse ide',
      ],
    ),
    signal(0.5, ['ide']),
  ],
};

const chat: Category = {
  id: 'chat',
  title: 'Chat and messages',
  help: 'Question chat, direct messages, lobby: empty, no notifications.',
  signals: [
    signal(
      3,
      [
        'chat ~ empty|blank|white|gone|disappear*|vanish*|missing|broken|load*|loading|frozen|freez*|stuck|down|slow|hidden|invisible|crash*|spinner|render*|scroll*|box|panel|window|list|bar|sidebar|badge|history|notification*|message*|input|closed|closes|icon',
        'chat ~ not|wont|doesnt|cant|cannot|never|fails|unable|stopped ~ open*|load*|show*|work*|send*|appear*|connect*|update*|start*|respond*|type|post|see',
        'empty|blank|broken|frozen|question|group|missing ~ chat',
        'cant|cannot|unable|not|couldnt|wont ~ open|see|type|write|send|post|ask|join|load|find|use|enter ~ chat|message|messages|question|questions|dm|dms|lobby',
        'direct message|messages|messaging',
        'private message|messages',
        'dm|dms',
        'lobby',
        'notification|notifications|notified|notify',
        'unread ~ *',
        'ask a question ~ *',
        'question|questions ~ not|never|doesnt|dont ~ show*|appear*|post*|delivered|sent|load*|reach*',
        'message|messages ~ not|never|doesnt|dont|vanish*|disappear*|lost|twice|delayed|undelivered|missing|stuck',
        'emoji|emojis|mention|mentions|typing ~ chat|message',
      ],
      [
        'see|in|from|via|on|read|wrote|said|told|write|asked|through|per|of|copy|copied|link ~ chat ~ with|for context|said|told|student|coach|below|log|transcript',
        'chat for context|log|transcript|history|link|below|above|said',
        'chat with|transcript|link',
        'everything is in the chat',
        'flash|error|commit|success|warning|log message|messages',
      ],
    ),
    signal(
      1,
      ['chat', 'messages', 'chats'],
      [
        'see|in|from|via|read|wrote|said|told|write|asked|through|per|link|like|question ~ chat',
        'chat for|log|transcript|history|link|below|above|said|with',
        'error|commit|flash|success messages',
      ],
    ),
  ],
};

const ui: Category = {
  id: 'ui',
  title: 'Site and pages',
  help: 'Buttons, problems of the site, pages that answer 500.',
  signals: [
    signal(
      3,
      [
        'button|buttons|link|links|dropdown|menu|checkbox|toggle|tab|tabs|icon|icons|arrow|popup|modal|tooltip|navbar|sidebar|footer|header|logo|progress bar|slider|form ~ not|nothing|wont|doesnt|dont|dead|broken|missing|gone|disappear*|disabled|greyed|grayed|overlap*|hidden|unclickable|misplaced|stuck|wrong|cut|misaligned|invisible|leads|empty|freez*|flicker*|unresponsive|frozen',
        'button|buttons ~ does|do|is|are|has|have|stays|with ~ *',
        'page|pages|site|website|lesson|lessons|dashboard|curriculum|track|profile|readme|quiz ~ 500|502|503|504|404|500s|blank|white|not+found|went+wrong|broken|crash*|doesnt+load|not+load|wont+load|wont+open|never+loads|not+loading|loads+forever|spinner|empty|slow|frozen|overlap*|unreadable|cut',
        '500|502|503|504|404 ~ page|pages|site|website|lesson|lessons|dashboard|error|on|curriculum',
        'error 500|502|503|504|404',
        'internal server error',
        'something went wrong',
        'image|images|picture|pictures|video|videos|diagram|gif|font|fonts|layout|css|colour|color|colors|text|scrollbar|embed|player|subtitle|subtitles|captions|sound|code+block|table ~ not|broken|missing|black|gone|overlap*|load*|wrong|cut|tiny|unreadable|play*|blurry|stuck|torn|misaligned|invisible|blank|hidden|garbled|outside',
        'broken|missing|dead|wrong ~ image|images|picture|link|links|video|button|icon|layout|formatting',
        'typo|typos|rendering|rendered|markdown',
        'dark mode',
        'scroll|scrolls|scrolling|zoom|zooming|resize|resizing|layout|overlaps|overlapping|misaligned',
        'ボタン',
        'ページ',
        '画面',
        'next|previous|submit|save|continue|i+am+done|open|start|fork|logout|back button',
      ],
      [
        'button ~ notification|notifications|chat',
        'chat ~ panel|window|box|button',
        'blog ~ button|page|post|image|layout',
        'connect button',
        'ide ~ button|menu|icon|tab|window|font|colour|color|layout',
        'refresh*|reload* ~ page',
        'error 500|502|503|504 ~ save request|blog',
      ],
    ),
    signal(
      1,
      [
        'page|pages',
        'site|website',
        'button|buttons',
        'lesson page|pages',
        'dashboard',
        'video|videos',
        'image|images|picture',
        'curriculum',
        'profile page',
        'menu',
        'quiz',
      ],
      [
        'refresh*|reload*|hard ~ page|site',
        'learn|on|in|the website|site',
        'blog|login|start|landing|front|first page|pages',
      ],
    ),
  ],
};

const account: Category = {
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
        'changed|change|changing|changes|renamed|rename|renaming|renames|switched|new|different|old ~ github ~ username|user|name|names|handle|login|account',
        'github ~ username|user|name|handle|login ~ changed|change|renamed|rename|new',
        'renamed|changed ~ on github',
        'github rename|renamed',
        'renam* ~ github',
        'change|changing|update|updating|wrong|new|typo ~ email|mail ~ address|account|learn|login|profile',
        'email|mail address ~ change|wrong|changed|typo|update|account',
        'account|accounts ~ merge|merged|duplicate|double|two|delete|deleted|locked|suspended|deactivated|blocked|wrong|missing|page|settings|upgrade',
        'two|second|duplicate|double accounts|account',
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
      ['account', 'billing', 'password', 'login|log in|sign in', 'profile settings'],
      ['github account', 'ide ~ login|log|sign|password|account', 'account ~ connect*|link*'],
    ),
  ],
};

const lights: Category = {
  id: 'lights',
  title: 'Lights of a lesson',
  help: 'The lights for tests or the pull request stay dark.',
  signals: [
    signal(
      4,
      [
        '{light} ~ {dark}',
        '{light} ~ not|wont|dont|doesnt|didnt|never|isnt|arent|cant|cannot|refuse*|fails|still ~ on|green|turn*|light*|lit|change*|update*|show*|go|appear*|come*|work*|register*',
        '{dark} ~ {light}',
        'test|tests|pr|pull+request|submit|local+build|lesson|second|third|first|build|spec|green|progress {light}',
        '{light} ~ lesson|lab|pr|test|tests|submit*|pull',
      ],
      [
        'light theme|mode|version|weight|bulb|blue|gray|grey|color|colour',
        'high light',
        'red|traffic|night light ~ lab|class|model',
      ],
    ),
    signal(
      1.5,
      [
        '{light}',
        'not|isnt|doesnt|wont ~ marked|mark|show|register|count ~ complete|completed|done|passed|submitted',
        'checkmark|check mark',
      ],
      ['light theme|mode|weight'],
    ),
  ],
};

const project: Category = {
  id: 'project',
  title: 'Assessment or portfolio project',
  signals: [
    signal(
      4,
      [
        'portfolio|assessment|assessments|capstone project|projects|review|reviews|submission|form|appointment|call|page|deadline|status',
        'portfolio project|projects',
        'final|cli|gem|sinatra|rails|javascript|js|react|redux|module|mod ~ project|projects',
        'project ~ review|reviews|reviewer|assessment|assess*|submit*|submission|hand|hands|approved|appointment|graded|grade|rejected|repository link|schedule|scheduling|passed|requirements|spec|deadline|resubmit*|pairing|video',
        'assessment|assessments',
        'submit*|hand|handing|schedul*|book*|review|grade ~ project|assessment|portfolio',
        'code review ~ project|schedule*|book*|assessment',
        'portfolio',
      ],
      [
        'project folder|directory|files|root|manager|settings',
        'in|open|opened a|the|his|her|any project ~ folder|directory|editor',
      ],
    ),
    signal(1.5, ['project|projects'], ['project folder|directory|files|root|settings']),
  ],
};

const virtualbox: Category = {
  id: 'virtualbox',
  title: 'VirtualBox',
  help: 'Installing or using VirtualBox.',
  signals: [
    signal(
      4,
      [
        'virtualbox',
        'virtual box|machine|machines',
        'vbox*',
        'vt x',
        'vtx',
        'verr*',
        'guest additions',
        'vagrant',
        'hypervisor|virtualisation|virtualization|vboxdrv',
        'virtual disk',
        'vdi|ova',
      ],
      ['not|no|without|instead+of|moved|away|uninstalled ~ virtualbox'],
    ),
    signal(2, ['vm|vms', 'hyper v', 'ubuntu image']),
  ],
};

const learnGem: Category = {
  id: 'learn-gem',
  title: 'The learn gem',
  help: 'Errors that are not test failures, when running tests or submitting.',
  signals: [
    signal(
      4,
      [
        'learn submit|save|test|open|next|new|hello|reset|doctor|command ~ error|errors|fails|failed|crash*|exception|blows|trace|stacktrace|nomethoderror|undefined|hangs|stuck|dies|abort*|denied|timeout|times|stops|rejected|says|gives|throws|raises|prints|returns|ends|outputs',
        'error|errors|exception|fails|crash* ~ learn+submit|learn+save|learn+test|learn+open|learn+gem|learn+command',
        'run|runs|running|ran|typing|type|types|command|executing|execute|when learn ~ error|errors|trace|exception|fails|crash*|nothing|hangs|prints|gives|says|dies|throws|raises|undefined|aborts|ends',
        'learn ~ gem',
        'learn co gem',
        'learn_test|learn_submit|learn_open|learn_web|learn_config|learn+co|learn_error',
        'lib learn test|submit|open|web|config|co',
        'jsonparsererror|parsererror|loaderror|nomethoderror|enoent|eaccess|eaddrinuse|syntaxerror|filepermissionserror|gemnotfound|unrecognizedcommand|faraday*|openssl*|sslerror|bundlernotfound|unexpected+token',
        'json parsererror|parser',
        'errno eaddrinuse|enoent|eacces|econnrefused',
        'gem install|update|not ~ learn|error|found|permission',
        'could not find gem|learn|command',
        'bundle|bundler ~ error|fails|version|install|not|conflict|exec',
        'command not found ~ learn',
        'learn command not',
        'no|not|without|before|instead ~ spec|specs|test|tests ~ run|runs|executed|started|at+all|output',
        'before ~ spec|specs|test|tests ~ run*|execut*|single|any',
        'not ~ test failure|failures',
        'stack trace|stacktrace|backtrace|traceback ~ learn|running|submit*|specs|tests|json',
        'submit*|submission ~ error|exception|nomethoderror|undefined|fails|crash*',
        'netrc|learn config|learn whoami ~ error|fails|undefined|wrong',
      ],
      [
        'learn ide',
        'learn whoami ~ right|correct|fine|ok|shows',
        'form|page|button|project|portfolio|blog|assessment ~ submit*|submission',
        'submit*|submission form|page|button',
        'lights|light ~ *',
      ],
    ),
    signal(
      2,
      [
        'learn test|submit|save|open',
        'undefined method|local',
        'stack trace|stacktrace',
        'nilnilclass|nil nilclass',
        'rspec',
        'gem|gems',
      ],
      [
        'with|via|by|pushed|using|did|done|after|ran|run|following learn save|submit|test|open',
        'learn save|submit ~ times|done|no|two|twice|again|three|same|works|worked',
      ],
    ),
  ],
};

const github: Category = {
  id: 'github',
  title: 'GitHub connection',
  help: 'The GitHub account does not connect to Learn.',
  signals: [
    signal(
      4,
      [
        'connect|connects|connecting|connected|link|linking|linked|links|attach*|pair|pairing|reconnect*|integrat*|sync|syncing|bind|associate* ~ github|git+hub',
        'github|git+hub ~ connect|connects|connecting|connected|connection|link|linking|linked|reconnect*|unlinked|disconnected|integration|oauth|authoriz*|authoris*|authentication|sync|authenticate',
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

const blog: Category = {
  id: 'blog',
  title: 'The student’s Learn blog',
  help: 'Posts cannot be saved, the type cannot be switched.',
  signals: [
    signal(
      4,
      [
        'blog|blogs',
        'blog post|posts|entry|editor|settings|type',
        'blogging|blogger',
        'jekyll|wordpress|tumblr|medium+post',
      ],
      ['blog ~ shows+how|says+to|tutorial|found|read', 'read|found|followed|per ~ blog|blogs'],
    ),
  ],
};

const other: Category = {
  id: 'other',
  title: 'Something else',
  help: 'For example setting up a local environment, or a lab that the coach cannot solve.',
  signals: [
    signal(
      3,
      [
        'local environment|env|setup|set+up|machine|installation|development',
        'environment set+up|setup|install*',
        'set+up|setup|setting+up|install|installing|installation|upgrade|configure|configuring ~ local|locally|ruby|rvm|rbenv|homebrew|brew|postgres|postgresql|sqlite|node|npm|rails|git|xcode|atom|sublime|phantomjs|bundler|gcc|nvm|python|java|ubuntu|linux|windows|wsl',
        'rvm|rbenv|homebrew|brew|xcode|postgres|postgresql|psql|sqlite3|macports|apt|nvm|phantomjs|wsl|cygwin|chruby',
        'nitrous',
        'cant|cannot|couldnt|unable|failed|struggling|help|could+not|can+not|not+able ~ solve|solving|finish|crack|pass ~ {lab}',
        '{lab} ~ cant|cannot|couldnt|could+not|can+not|unable ~ solve|solved|crack|finish|pass',
        'know|idea|clue how to solve|finish|crack|pass ~ {lab}',
        '{lab} ~ beyond me|us',
        'nobody|noone|none|neither ~ solve it|this|that|the',
        'certificate|graduation|transcript',
      ],
      [
        'learn ide',
        'virtualbox|vm ~ install*',
        'local build',
        'ide ~ install*|set+up',
        'install*|set+up ~ ide|virtualbox|virtual',
      ],
    ),
    signal(
      1,
      ['local|locally', 'install*', 'windows update', 'ruby version', 'solution ~ lab'],
      ['local build', 'reinstall*', 'install* ~ again|ide'],
    ),
  ],
};

/** In the order of the handbook; 'other' last, so that it wins no draw. */
export const categories: Policy['categories'] = [
  ide,
  chat,
  ui,
  account,
  lights,
  project,
  virtualbox,
  learnGem,
  github,
  blog,
  other,
];

export const kinds: Policy['kinds'] = [
  { id: 'environment', title: 'Environment', help: 'The IDE or a set-up on the student’s machine.' },
  { id: 'programming', title: 'Programming', help: 'Code, tests and labs.' },
  { id: 'platform', title: 'Platform', help: 'The site: pages, chat, lights, account.' },
];
