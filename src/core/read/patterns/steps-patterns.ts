import type { Pattern } from './pattern';

/** How people tell what leads to the trouble. */
export const stepsPatterns: readonly Pattern[] = [
  {
    id: 'to-reproduce',
    label: 'reproSteps',
    weight: 3,
    phrases: [
      'to|for reproduce|repro|reproducing|recreate|replicate|reproduction|replicating',
      'reproduce|reproduced|reproducible|repro|recreate|recreated|replicate _ by|as+follows|like|follow*|using|steps|in+the+following',
      'steps to|taken|followed|are|were',
      'how to ~ reproduce|repro|replicate',
      'following steps|sequence|procedure|scenario|actions',
      'do the following',
      'steps .',
      'repro .',
    ],
  },
  {
    id: 'shown-by',
    label: 'reproSteps',
    weight: 3,
    phrases: [
      'following|attached|simple|sample|small|below|this|simplest|minimal|short _ test|example|code|snippet|program|script|config|configuration|command|statement|query|case|testcase|class|file|page|dockerfile|mapping|entity|project|fragment|html ~ demonstrates|demonstrate|produces|produce|shows|show|fails|fail|causes|cause|reproduces|reproduce|illustrates|triggers|crashes|gives|generates|throws|exhibits',
      'snippet|example|code|command|program|test|case|testcase below|above ~ demonstrates|produces|shows|fails|causes|reproduces|illustrates|opens|gives|throws',
      'when|if|after|by running|executing|using|compiling|calling|issuing _ following|this|below|attached',
      '{act}|{did} _ the+following|the+attached',
    ],
  },
  {
    id: 'cannot-reproduce',
    label: 'reproSteps',
    weight: -3,
    phrases: [
      '{not} _ reproduce|reproducible|recreate|replicate',
      'hard|difficult|unable|tried to reproduce|recreate',
      'able to reproduce|recreate .',
    ],
  },
  {
    id: 'order',
    label: 'reproSteps',
    weight: 2,
    first: true,
    phrases: ['{act}', 'place|take|try|do|have|keep|verify|find _ a|an|the|this|it|your|two|some|several|following|to'],
  },
  {
    id: 'did-first',
    label: 'reproSteps',
    weight: 2,
    first: true,
    phrases: [
      '{did}|tried|attempted _ the|a|an|to|on|in|my|and|from|into|with|it|this|some',
      'try|trying|tried|attempt to',
    ],
  },
  {
    id: 'order-in-words',
    label: 'reproSteps',
    weight: -1.5,
    first: true,
    phrases: [
      '{act} is|are|was|were|does|doesnt|not|fails|failed|has|had|should|must|of|for|cannot|cant|will|would|to|and|or|button|buttons|dialog|view|menu|page|error|errors|issue|problem|bug|action|option|command|id|date|identifier|number|time|file|files|support',
    ],
  },
  {
    id: 'menu-path',
    label: 'reproSteps',
    weight: 1,
    phrases: [
      '{act}|{doing}|{did} _ on|the|to|a|an|from|in|any|your|and ~ menu|button|tab|link|dialog|icon|tree|item|checkbox|list|toolbar|wizard|context|project|page|url|perspective|editor|view|window|ok|field|file|folder',
      'go|navigate|switch|return to',
      'right|double click|clicking',
    ],
  },
  {
    id: 'when-doing',
    label: 'reproSteps',
    weight: 2,
    phrases: [
      'when|if|after|once|whenever|while|as+soon+as|before|until|every+time|each+time|anytime|everytime|any+time {who} _ {act}|{did}|{doing}|try|tried|call|have',
      'when|after|while|upon|by|whenever|once {doing}|trying|calling',
    ],
  },
  {
    id: 'i-did',
    label: 'reproSteps',
    weight: 1.5,
    phrases: [
      'i|we|ive|weve _ {did}',
      'i|we|you {act}',
      'i|we|you can|just|then|now|simply|first|also|try|tried {act}',
      'try|tried|trying|attempt|attempted|attempting to _ {act}|call',
      'i|we|im|were have|had _ a|an|the|two|three|one|this|project|following',
    ],
  },
  {
    id: 'then-do',
    label: 'reproSteps',
    weight: 1,
    phrases: ['then|now|next|finally|and {act} _ the|a|an|on|to|it|your|this|that|in|from'],
  },
  {
    id: 'have-this',
    label: 'reproSteps',
    weight: 1,
    phrases: [
      'following|this|below|attached|simple|sample|small|example|test code|config|configuration|program|command|commands|script|snippet|testcase|project|dockerfile|query|html|url|setup|repo|repository',
      'given|consider|suppose|assume|assuming|imagine _ a|you|that|following|this',
      'here is|are|here+s _ my|the|a|an|code|example',
      'use|test case',
    ],
  },
  {
    id: 'console-line',
    label: 'reproSteps',
    weight: 1,
    first: true,
    phrases: [
      'sudo|npm|yarn|git|curl|cd|pip|wget|mvn|gradle|apt|npx *',
      'docker run|exec|build|pull|push|start|create|login|compose',
    ],
  },
];
