import type { Signal } from '../../policy';

const givingUp: Signal = {
  weight: 2,
  phrases: [
    'give|gives|giving|gave|given up',
    'giveup',
    'lose|loses|losing|lost _ hope|motivation|faith|confidence|interest|heart|will|patience',
  ],
  unless: [
    '{thing}|it|which|retry|retries|socket|request|requests|loader|client|bundler|ping|system|learn _ give|gives|giving|gave up',
    'we|coach|coaches|i have|ive gave|give|given up',
    'gave|give|gives|given|giving up ~ connecting|loading|retrying|waiting|polling',
    'give|gives|gave|given up ~ seconds|sec|ms|retries|attempts',
    'not|dont|doesnt|didnt|never|wont|refuse|refuses|refused|without _ give|gives|giving up',
    'given up to|by',
    'dont|doesnt|didnt|never|not lose',
  ],
};

const disheartened: Signal = {
  weight: 2,
  phrases: [
    'disheartened|disheartening|discouraged|demoralized|demoralised|demotivated|hopeless|depressed|depression|miserable|devastated|desperate|despair|despairing|defeated|heartbroken|worthless|ashamed|embarrassed|humiliated|helpless|exhausted|overwhelmed|burnout|anxious|anxiety',
    'frustrated|fustrated|frustration|frustrations',
    'so|very|really|super|extremely|incredibly|beyond|too|insanely frustrating|discouraging|disheartening|demoralizing|depressing',
    '{very} down|upset|angry|furious|mad|sad|unhappy|distressed|stressed|low|lost and',
    '{very} _ unhappy|distressed|upset|furious|angry',
    'furious|livid|outraged|enraged|distraught',
    'burned|burnt|burning out',
    'cry|cries|crying|cried|tears|sobbing|sobbed|weeping|breakdown|meltdown',
    'panic attack|attacks',
    'fed up',
    'had enough',
    'sick of this|it|that|learn|coding|the|everything',
    'tired of this|it|that|learn|coding|everything|trying|failing',
    'cant|cannot|couldnt|can+not _ take|handle|stand|bear|cope|do it|this|that|with|any _ anymore|more|longer|any',
    'cant|cannot go on',
    'end of my|his|her|their rope|tether|patience|strength',
    'wits|breaking end|point',
    'no point|hope|future',
    'whats|what is|what was|see|sees _ point',
    'waste|wasted|wasting _ of|my|his|her|their _ time|money|life|year|months',
    'hate|hates|hating _ this|it|coding|programming|learn|myself|himself|herself|my life|everything',
    'scream|screaming|punch|smash|throw|throwing ~ laptop|computer|screen|window|wall',
    'my|his|her life _ miserable|over|ruined',
  ],
  unless: [
    'depressed button|key|state',
    'button|key _ depressed',
    'frustrated|angry|mad _ bird|birds|libs|men',
    'tears ~ down|screen|video|frame',
    'crying emoji|face',
    'breakdown of|by|view|chart|table|structure',
    'breaking point _ debugger|code|line',
    'waste|wasted|wasting _ space|memory|cpu|resources|bandwidth|paper',
    'go|goes|went|going|page|scroll|slow|slows|slowed|log|logs|server|site|is|was down .',
    'is|was|are|went|server|site|page|network|internet|service|everything|learn|database down',
    'had enough _ ram|memory|space|disk|time|rights|permissions',
    'no point|hope|future _ release|version|in time',
    'embarrassed|ashamed to ask|say|admit',
    'mad|angry|upset error|console',
  ],
};

const notForMe: Signal = {
  weight: 2,
  phrases: [
    'not|isnt|arent|wasnt|never _ cut out',
    'not|isnt|aint|wasnt|never _ for me|him|her|them .',
    'coding|programming|course|program|career|field|bootcamp|tech ~ not|isnt _ for me|him|her|me|right',
    'not|isnt|dont|doesnt|never _ belong|belongs here|in|at',
    'too|so|just|feel|feels|feeling|im|am|hes|shes|really _ stupid|dumb|idiot|failure|loser|imposter|impostor|fraud',
    'not _ smart|clever|intelligent|good enough',
    'never|not|wont _ be|get|become|make|going _ able|good|developer|programmer|there|it .',
    'feel|feels|feeling|felt like _ failure|idiot|loser|fraud|imposter|crying|giving|quitting|stopping|leaving|dropping',
    'nobody|noone _ cares|notice|notices|misses|miss|helps',
    'only one who|that ~ not|doesnt|cant',
    'everybody|everyone else _ is|gets|seems|so _ faster|fast|smarter|better|further|ahead',
    'far|falling|fell|too _ behind everyone|everybody|others|class|cohort|schedule',
    'suicide|suicidal|selfharm',
    'kill|killing|hurt|hurting|harm|harming myself|himself|herself|themself|themselves',
    'end _ my|his|her life',
    'dont|doesnt|not _ want|wants to live|be alive|wake',
    'self harm',
  ],
  unless: [
    'stupid|dumb mistake|question|typo|error|me',
    'work|works|working|worked|load|loads|open|opens|happen|happens|show|shows|start|starts|loading|visible|available|there|installed|helped|help|reproducible|broken|crash|crashes|problem|issue ~ for|me|him|her|them|me',
    'not _ working|loading|showing|opening|visible|available|there|reproducible|broken ~ for me|him|her|them',
    'laugh|laughing',
    'not _ good enough _ connection|internet|wifi|quality|resolution',
    'not|never|wont be|get|going able to ~ log|open|load|submit|connect|install|see|access|start|run|save|push|use|click|reproduce',
    'not|never|wont _ get|make it _ to',
  ],
};

const otherLanguages: Signal = {
  weight: 2,
  phrases: [
    'aufgeben|abbrechen|kündigen ~ kurs|alles|programm|ich|studium',
    'kurs|studium|programm|alles ~ aufgeben|abbrechen|kündigen|hinschmeißen',
    'gebe auf',
    'dejar|abandonar|dejarlo|rendirme ~ curso|programa|todo|curso|estudios',
    'quiero|voy _ dejarlo|rendirme|abandonar',
    'me rindo',
    'abandonner|arrêter|quitter ~ cours|formation|programme|tout',
    'やめたい',
    '辞めたい',
    'やめます',
    '諦め',
    'あきらめ',
    'もう無理',
  ],
};

/** Very frustrated or disheartened. */
export const despairSignals: Signal[] = [givingUp, disheartened, notForMe, otherLanguages];
