import type { Category } from '../../policy';
import { signal } from '../signal';

export const chat: Category = {
  id: 'chat',
  title: 'Chat and messages',
  help: 'Question chat, direct messages, lobby: empty, no notifications.',
  signals: [
    signal(
      3,
      [
        'chat ~ empty|blank|white|gone|disappear*|vanish*|missing|broken|load*|loading|frozen|freez*|stuck|down|slow|hidden|invisible|crash*|spinner|render*|scroll*|box|panel|window|list|bar|sidebar|badge|history|notification*|message*|input|closed|closes|icon|bubble|widget|overlap*|covers|sound',
        'chat ~ not|wont|doesnt|cant|cannot|never|fails|unable|stopped ~ open*|load*|show*|work*|send*|appear*|connect*|update*|start*|respond*|type|post|see',
        'empty|blank|broken|frozen|question|group|missing ~ chat',
        'cant|cannot|unable|not|couldnt|wont ~ open|see|type|write|send|post|ask|join|load|find|use|enter ~ chat|message|messages|question|questions|dm|dms|lobby',
        'direct message|messages|messaging',
        'private message|messages',
        'dm|dms',
        'lobby',
        'notification|notifications|notified|notify',
        'unread ~ *',
        'reply|replies|answers|answer ~ not|dont|doesnt|never|nobody ~ see|sees|seen|arrive|arrives|show*|appear*|delivered|reach*',
        'not|dont|doesnt|never|cannot|cant ~ see|sees|get|gets|receive ~ reply|replies|answers|message|messages|question|questions',
        'sound|sounds|ping|bell ~ message|messages|question|questions|writes|reply|replies|answer|answers',
        'question|questions history|list|queue|box|field|window|feed|counter',
        'list|queue|history of ~ question|questions|coaches|students|messages|people',
        'online list|status|coaches|students',
        'question|questions ~ stays|stay|remains|stuck|open|closed|resolved|resolve|reopens|disappear*|vanish*|duplicate*',
        'ask a question ~ *',
        'question|questions ~ not|never|doesnt|dont ~ show*|appear*|pop|come|post*|delivered|sent|load*|reach*',
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

export const ui: Category = {
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
        'arrow|button|link|tab|menu ~ jumps|skips|leads|goes|opens|wrong',
        'next|previous _ arrow|button|link|page',
        'sidebar|header|banner|footer|popup|modal|menu|overlay|toolbar|window ~ cover|covers|covering|hides|overlap*|blocks',
        'progress|search|navigation|scroll bar|field|box|results|icon|function|page|input',
        'search ~ nothing|not|finds|find|results',
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
    signal(1.5, ['click*|press*|tap|tapping ~ nothing|no+effect|no+reaction|not']),
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

export const blog: Category = {
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
