import type { Pattern } from './pattern';

/** How people say what would be right. */
export const expectedPatterns: readonly Pattern[] = [
  {
    id: 'expects',
    label: 'expected',
    weight: 2,
    phrases: ['expect|expects|expected|expecting|expectation|expectations|expectd'],
  },
  {
    id: 'as-expected',
    label: 'expected',
    weight: -2,
    phrases: [
      'as|than|like|then expected',
      'not|isnt|wasnt|unlike what|as _ expect|expected',
      'expected|expecting|expects ; before|at|but|string|token|identifier|number|found|got',
      'work|works|worked|working|behaves|behave|fine|ok _ as expected',
      'error|exception|line ~ expected',
      'wait|waiting|wait+for expected',
    ],
  },
  { id: 'should', label: 'expected', weight: 2, phrases: ['should|shouldnt|ought|shall|shoud|shold|shuold'] },
  {
    id: 'should-otherwise',
    label: 'expected',
    weight: -1.5,
    phrases: [
      'should i|we|you|anyone',
      'you|i|we|it|this|that should _ note|see|mention|notice|be+noted|also+note|add|try|get|know|reproduce|happen|help|be+able+to+reproduce',
      'i|you should ~ see|get|have+mentioned|probably+mention|add+that',
      'what|how|which|where|when|who|if|whether|not+sure+if should',
      'should be noted|obvious|clear|easy|enough|fixed|reproducible|trivial|simple',
      'should _ work|fix|solve|suffice|help .',
    ],
  },
  {
    id: 'would-be-better',
    label: 'expected',
    weight: 2,
    phrases: [
      'would|might|could|itd _ be|make nice|nicer|good|great|better|best|helpful|useful|cool|ideal|preferable|preferred|easier|appreciated|desirable|logical|sense|awesome|handy|beneficial|more',
      'would|id _ like|love|prefer|wish|hope|rather',
      'nice|good|great|better|best to have|be|see|support|allow|if',
      'better|nicer|preferable|preferably|ideally|desirable',
      'makes|make more|much|no|any sense',
    ],
  },
  {
    id: 'supposed',
    label: 'expected',
    weight: 1.5,
    phrases: [
      'supposed|meant|intended|designed to',
      'according to _ spec|specification|docs|documentation|manual|standard|rfc',
    ],
  },
  {
    id: 'must',
    label: 'expected',
    weight: 1,
    phrases: [
      'must|musnt|mustnt',
      'need|needs to be',
      'has|have to be',
      'needs to',
      'we|it|there|this|they need|needs',
    ],
  },
  {
    id: 'instead',
    label: 'expected',
    weight: 1,
    phrases: ['instead of', 'rather than', 'as opposed to', 'instead .', 'in place of'],
  },
  {
    id: 'proposal',
    label: 'expected',
    weight: 1.5,
    phrases: [
      'suggest|suggests|suggestion|suggestions|propose|proposed|proposal|recommend|recommended|recommendation|request|feature+request|enhancement|wishlist',
      'please add|provide|allow|support|make|consider|change|enable|implement|include|fix|remove|update|restore',
      'can|could|would|will we|you|it|there _ add|have|make|provide|allow|support|implement|be+possible',
      'how about',
      'why not|dont|doesnt|cant|isnt|wouldnt',
      'is|would there|it _ way|possible|possibility to|of|for',
      'allow|allows me|us|users|user|people to',
      'possible|able to _ specify|configure|set|choose|define|customize|override',
    ],
  },
  {
    id: 'wish',
    label: 'expected',
    weight: 1.5,
    phrases: [
      'i|we|users|user|people want|wants|wanted|need|wish|hope|hoped|hoping|wanting',
      'wish|hope it|there|that|this',
    ],
  },
  {
    id: 'right-way',
    label: 'expected',
    weight: 1.5,
    phrases: [
      'correct|right|proper|normal|desired|intended|ideal|wanted|preferred|reasonable _ behavior|behaviour|result|results|output|value|way|action|thing|response|answer|solution',
      'correct|right|proper|normal|complete loading|display|rendering|working|function|operation|access|login|layout|view',
      'no error|errors|exception|exceptions|crash|crashes|warning|warnings|problem|problems .',
      'same as|like|behavior|behaviour|result|results|way as|in',
    ],
  },
  {
    id: 'goal',
    label: 'expected',
    weight: 2,
    only: 'chat',
    phrases: [
      'i|im|we|were|ive|weve|am|was _ trying|attempting|aiming|hoping|planning|looking|wanting to|for',
      'try|tried|trying|tries|attempt|attempted|attempting to',
      'i|we _ want|wanted|need|wish|wanna|like to',
      'my|our|the goal|aim|idea|intention|purpose|plan',
      'how can|do|could|to|should|would|does|did i|we|you|one|it|make|set|get|use',
      'is|was there _ way|option|possibility|method',
      'is it possible',
      'does|do anyone|anybody|someone|any know ~ how|way|if',
      'want to',
    ],
  },
];
