import type { Signal } from '../../policy';

/** Money: wanting it back, not having it. A payment that a page or a card refuses is a technical matter. */
const money: Signal = {
  weight: 2,
  phrases: [
    'freeze|freezing|pause|pausing|suspend|suspending|deactivate|deactivating|close|closing _ my|his|her|their _ account|profile|enrolment|enrollment',
    'we|you|they|learn|youre|theyre _ are|re|as|all|bunch+of thieves|frauds|crooks|liars|cheats|cheaters|criminals|scammers',
    'partial|full|get|getting|receive|possible|way|about|my _ refund|refunds|refunded ~ for|if|month|months|course|unused|tuition|back',
    'my|his|her|their|our|the money back',
    'want|wants|wanted|demand|demands|demanded|ask|asks|asked|asking|request|requests|requested|requesting|claim|claims|deserve|deserves|expect|expects ~ refund|refunded|reimbursement|reimbursed',
    'refund please|now|asap|immediately|me|him|her',
    'cant|cannot|can+not|couldnt|unable|hardly|barely|no+longer|not+able _ pay|afford',
    'lost|lose|losing|loses my|his|her|their _ job|work|income|apartment|flat|home|house|scholarship',
    'unemployed|laid+off|bankrupt|homeless|evicted|eviction',
    'behind _ on|with _ tuition|rent|bills|payments|instalments|installments',
    'no|out+of|run+out+of|running+out+of|ran+out+of money|savings',
    'rip|ripped|ripping off|me+off|us+off|people+off',
    'scam|scams|scammed|scammers|fraud|swindle*',
  ],
  unless: [
    'cant|cannot|can+not|couldnt|unable|not+able _ pay ~ card|button|page|form|checkout|paypal|stripe|error|declined|because|link|invoice',
    'refund|money ~ spec|method|lab|test|gem|class|field|model|column|button',
    'scam|fraud ~ detection|detector|filter|lab|spec|model|warning|mail',
    'out+of|no money ~ spec|test|raises|error|returns|method',
  ],
};

/** Illness, grief and trouble at home: people who may have to go, or need somebody. */
const misfortune: Signal = {
  weight: 2,
  phrases: [
    'kids|children|child|baby|family|wife|husband|mother|father|parents|partner needs|need me',
    'visa|permit|residence ~ gone|lost|lose|expires|expired|revoked|home',
    'cant|cannot|can+not _ do|manage|handle|juggle|balance _ both|all+of+it|everything|job|work|family',
    'father|mother|mom|mum|dad|wife|husband|boyfriend|girlfriend|brother|sister|son|daughter|grandmother|grandfather|grandma|grandpa|uncle|aunt|friend|baby|family|parents ~ died|dies|dying|passed+away|passing|death|cancer|hospital|surgery|icu|intensive+care|stroke|accident|funeral|sick|buried',
    'funeral|bereavement|grief|grieving|mourning|miscarriage|divorce|divorced|divorcing|chemo|chemotherapy|diagnosed|widowed',
    'i|im|ive|he|hes|she|shes|they|student|my|his|her|was|been|just ~ hospital|clinic|rehab|surgery|icu|intensive+care',
    'i|im|he|hes|she|shes|student|been|seriously|very|feel|feels|feeling|gets|got _ sick|unwell|seriously+ill|very+ill',
    'not|cant|cannot|couldnt|havent|hasnt|hardly|barely|never|without ~ sleep|sleeping|slept|eat|eating|eaten',
    'cant|cannot|can+not|couldnt|hard|unable|not+able _ concentrate|function|breathe|cope',
    'cant|cannot|can+not|couldnt|unable|hard|struggle|struggles|struggling|trying|not+able _ keep|keeping up',
    'go|goes|going|went through _ hard|rough|difficult|tough|dark|bad|lot|hell|divorce|breakup',
    'hard|rough|difficult|tough|dark|bad|worst time|period|phase|days|year of|in|for my|his|her|their life|me|him|her',
    'health _ issue|issues|problem|problems|reasons|condition|crisis',
    'mental|my|his|her|poor|bad health',
  ],
  unless: [
    'visa ~ card|number|payment|checkout',
    'child|parent|sibling|family|brother|sister|son|friend|friends _ class|process|processes|component|element|node|thread|directory|table|record|records|model|request|requests|tree',
    'hospital|clinic ~ lab|spec|specs|model|class|patient|patients|doctor|doctors|app|has_many|table',
    'thread|threads|process|computer|laptop|mac|screen|page|worker|timer|it|script ~ sleep|sleeping|slept',
    'sleep|sleeping|slept ~ seconds|ms|mode|method|thread|milliseconds',
    'keep|keeping up ~ server|connection|requests|typing|render*|network|to+date',
    'health _ check|checks|endpoint|app|lab|probe',
    'sick of',
  ],
};

/** Anger and disrespect in other words than the plain ones. */
const anger: Signal = {
  weight: 2,
  phrases: [
    'talk|speak|complain|complaint|write|escalate _ to|with _ manager|supervisor|director|boss|management|ceo|somebody+in+charge|someone+in+charge',
    'complaint|complaints|complain|complains|complained|complaining about _ a|the|my|his|her|your|coach|mentor|treatment|way|you',
    'guy|man|someone|somebody|student|he|coach|mentor ~ ~ messages|message|messaging|texts|texting|writes|calls|calling|contacts ~ student|students|girls|women|me+at+night|at+night|am|looks|photos|pictures|private',
    'hate|hates|hated|hating|despise|detest|loathe _ this|that|your|these _ platform|site|place|course|school|lab|lesson|program|bootcamp|company|app|website|people',
    'treat|treats|treated|treating me|him|her|us|them|students|people _ like|as|badly|poorly|unfairly|differently|worse',
    'what|who|why|how the f|fuck|hell|fck',
    'wrong|matter with you|u _ guys|people|all|lot|.',
    'wth|effing|fkn|fking|fcking|bloody+hell|bullshit|goddamn|goddammit',
    'remark*|comment|comments|joke|jokes|joking about|on|regarding my|his|her|their _ body|look|looks|skin|accent|religion|gender|sex|race|age|clothes|weight|family|country',
    'touched|touching|groped|groping|nudes|followed|following me|him|her _ home|inappropriately|without',
    'make|makes|making|made fun of _ me|him|her|my|his|their',
    'hang|hangs|hung|hanging up on me|him|her|us',
    'no|zero|lack+of|without|any respect|compassion|empathy|manners',
    'nobody|noone|no+one|none|never ~ answers|answered|responds|responded|replies|replied|helps|helped|cares|listens _ me|him|her|us',
  ],
  unless: [
    'treated|treat|treats ~ string|integer|number|nil|null|object|array|boolean|value',
    'touched|touching ~ file|files|folder|screen|screens',
  ],
};

/** The end of one's strength; wishing not to be here. */
const atTheEnd: Signal = {
  weight: 3,
  phrases: [
    'better if|when i|he|she _ not|wasnt|werent|am+not|was+not|were+not|isnt|didnt|never _ here|alive|around|born|exist|there',
    'better+off _ without me|him|her',
    'want|wants|wish|wanna|would+rather|could|rather|just _ die|disappear|vanish|be+dead|not+exist|sleep+forever',
    'lab|project|course|lesson|assessment|bootcamp|class|school|curriculum|this|it|coding _ broke|breaks|breaking|destroys|destroying|destroyed|ruins|ruining|ruined|crushed|crushing|kills|killing|drives|driving|drove me|him|her',
    'loose|loosing|lose|losing|lost my|his|her|their mind|shit|nerves|sanity',
    'at my|his|her limit|limits|end|lowest|worst',
    'dont|doesnt|cant|cannot|didnt|not|never _ think|believe|feel|see ~ for me|him|her .',
    'dont|doesnt|not|do+not|does+not _ know|sure|certain|see _ if|whether _ i|he|she|they|student|ill|hell|shell ~ come+back|return|continue|stay|finish|carry+on|go+on',
    'giv|gve|givin|giveing|gving up',
    'qutting|quiting|quittin|qitting|quitng|quittng|qiut|quitt|levaing|leving|leaveing|stoping _ .|{course}|tomorrow|tmrw|this|it|now|soon|today',
    'beg|begging|begs _ you|u|for+help',
  ],
  unless: [
    '{thing}|it _ would|could|just|to _ disappear|vanish|die',
    '{thing} _ disappear|disappears|vanish|die|dies',
    'want|wants|wish|could|just ~ {thing} ~ disappear|vanish|die',
    'think|believe|feel|see ~ work|works|working|load|loads|fix*|open|opens|show|shows|visible ~ for me|him|her',
  ],
};

/** Troubles of a person's life, and the anger and despair that other families leave unheard. */
export const hardshipSignals: Signal[] = [money, misfortune, anger, atTheEnd];
