import type { Signal } from '../../policy';

/** Leaving in other words than quitting: being taken off the list, not renewing, having second thoughts. */
const parting: Signal = {
  weight: 2,
  phrases: [
    'remove|removed|taken|take|withdrawn ~ from|off _ cohort|program|programme|course|bootcamp|class|roster',
    'no longer|not _ want|wants|wish|wishes ~ part of',
    'want|wants|wanted|wish|wishes _ this|it|everything|all to be+over|end',
    'calling|call|calls|called it quits',
    'reconsider*|rethink* ~ course|program|programme|bootcamp|enrolling|enrollment|career|coding|this .',
    'second thoughts',
    'opt|opts|opting|opted out of ~ course|program|programme|bootcamp|modules|rest',
    'hand|hands|handing|handed _ in _ notice|resignation',
    'not|no|dont|doesnt|cannot|cant _ see _ future|reason _ here|to+carry+on|to+go+on|to+stay|in+this|for+me|for+him|for+her',
    'question|questions|questioning|doubt|doubts|doubting my|his|her|their _ choice|choices|decision|career|future',
    'enrollment|enrolment|membership|subscription|contract _ terminated|cancelled|canceled|ended|stopped',
    'not|wont|never|dont|doesnt _ renew|renewing|re-enroll|reenroll|sign+up+again|pay+for+another',
  ],
  unless: [
    'remove|removed|taken|take ~ from|off ~ list|page|menu|room|chat|channel|repo|organization|dashboard',
    'session|token|certificate|cache|lease _ renew|renewing',
    'not|wont|never|dont|doesnt _ renew ~ certificate|token|session|lease|itself',
    'second thoughts ~ commit|code|test|implementation',
    'reconsider* ~ code|design|loop|method|test|tests',
  ],
};

/** Distress in other words than being frustrated: breaking down, dread, being alone or laughed at. */
const distress: Signal = {
  weight: 2,
  phrases: [
    'i|he|she|they|student|students broke|break|breaks|breaking _ down',
    'hate|hates|dread|dreads|dreading _ coming|going|logging|opening|studying|class|classes|every',
    'mental|emotional|mentally|emotionally health|wellbeing|state|breakdown|exhaustion|drained|exhausted',
    'laugh*|mock*|sneer* _ at|about _ me|him|her',
    'mocked|ridiculed|shamed|excluded|isolated by|in|from _ everyone|everybody|others|group|class|cohort|coach|lobby|student|students',
    'my|his|her|their|all confidence|motivation|trust|faith|hope _ is|are gone|lost|broken',
    'lose|loses|losing|lost _ trust|belief|courage _ in|to',
    'scared|afraid|terrified to|of _ ask|asking|speak|speaking|join|joining|attend|attending|fail|failing',
    'tell|tells|told me|him|her|us to get+lost|go+away',
    'nobody|noone|everyone|everybody _ likes|hates|ignores|avoids me|him|her|us',
    'feel|feels|feeling|felt _ left+behind|left+out|alone|isolated|ignored|lonely|excluded|unwelcome|unsafe',
  ],
  unless: [
    'break|breaks|breaking|broke _ down _ problem|lesson|steps|task|code|into|page|app|string|array|it|this',
    'left out _ of|from _ list|build|bundle|commit|file',
  ],
};

/** What the plainer families of leaving and despair leave unheard. */
export const partingSignals: Signal[] = [parting, distress];
