import type { Pattern } from './pattern';

/** How people tell what leads to the trouble. */
export const stepsPatterns: readonly Pattern[] = [
  {
    id: 'to-reproduce',
    label: 'reproSteps',
    weight: 2,
    phrases: [
      'to|for reproduce|repro|reproducing|recreate|replicate|reproduction|replicating|trigger',
      'reproduce|reproduced|reproducible|repro|recreate|recreated|replicate _ by|as|with|like|this|it|follow*|using|steps|the|in',
      'step|steps to|taken|followed',
      'how to ~ reproduce|repro|replicate|recreate',
      'following steps|sequence|procedure|scenario|actions|way',
      'steps .',
      'repro .',
      'reproducible: ~ always|every',
      'test|use case|scenario .',
    ],
  },
  {
    id: 'cannot-reproduce',
    label: 'reproSteps',
    weight: -2,
    phrases: ['{not} _ reproduce|reproducible|recreate|replicate', 'hard|difficult to reproduce', 'reproduce it .'],
  },
  { id: 'order', label: 'reproSteps', weight: 1, first: true, phrases: ['{act}'] },
  {
    id: 'when-doing',
    label: 'reproSteps',
    weight: 1.5,
    phrases: [
      'when|if|after|once|whenever|while|as+soon+as|before|until|every+time|each+time|anytime|everytime|any+time {who} _ {act}|{did}|{doing}|try|tried|do|did|call|have|am|was|are',
      'when|if|after|while|upon|on|before|by|whenever|once {doing}|trying|doing|calling',
      'when|whenever|if {act} _ a|an|the|on|to|in|with|from|my|any',
    ],
  },
  {
    id: 'i-did',
    label: 'reproSteps',
    weight: 1,
    phrases: [
      'i|we|ive|weve _ {did}',
      'i|we|you {act}',
      'i|we|you can|just|then|now|simply|first|also|try|tried {act}|to',
      'i|we|im|were|am|was|are _ {doing}',
      'try|tried|trying|attempt|attempted|attempting to _ {act}|do|call',
    ],
  },
  {
    id: 'then-do',
    label: 'reproSteps',
    weight: 1,
    phrases: [
      'then|now|next|finally|and|or|to {act} _ the|a|an|on|to|it|your|this|that|in|from',
      'go|navigate|switch|back to',
    ],
  },
  {
    id: 'have-this',
    label: 'reproSteps',
    weight: 1,
    phrases: [
      'following|this|below|attached|simple|sample|small|example|test code|config|configuration|program|command|commands|script|snippet|testcase|example|project|file|page|class|classes|mapping|entity|dockerfile|query|method|html|url|case|app|application|setup|repo|repository',
      'given|consider|suppose|assume|assuming|imagine _ the|a|you|that|following',
      'here is|are|here+s _ my|the|a|an|code|example',
      'for example|instance',
      'e g',
    ],
  },
  {
    id: 'console-line',
    label: 'reproSteps',
    weight: 1,
    first: true,
    phrases: ['sudo|npm|yarn|docker|git|curl|cd|pip|wget|mvn|gradle|make|apt|ssh|npx *'],
  },
];
