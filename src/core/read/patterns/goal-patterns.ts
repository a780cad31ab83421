import type { Pattern } from './pattern';

/** What somebody in a chat is after: there the goal stands for what was expected. */
export const goalPatterns: readonly Pattern[] = [
  {
    id: 'goal',
    label: 'expected',
    weight: 3,
    only: 'chat',
    phrases: [
      'i|im|we|were|ive|weve|am|was _ trying|attempting|aiming|hoping|planning|looking|wanting to',
      'i|we _ like|want|wanted|need to|it|my|this',
      'my|our|the goal|aim|idea|intention|purpose|initial+idea is|was',
      'does|do anyone|anybody|someone|any know ~ how|way|if',
      'is it possible',
      'is there a|any way to',
      'how can|do|could|should|would i|we _ {act}|make|get|prevent|avoid|achieve|do',
      'way|option to _ {act}|make|get',
      'anyone|someone|anybody ~ experience|implemented|tried|managed',
      'i|we am|are _ building|creating|developing|migrating|writing',
    ],
  },
  {
    id: 'attempt',
    label: 'expected',
    weight: 2,
    only: 'chat',
    phrases: ['try|tried|trying|attempt|attempted|attempting to', 'when|while trying|running'],
  },
  {
    id: 'open-question',
    label: 'expected',
    weight: -2,
    only: 'chat',
    phrases: [
      'do|should|can|could i|we|you|it _ need|do|be|have|think',
      'what|is|are ~ should|supposed|expected|intended',
      'to _ fix|solve|resolve|debug|investigate|find+out|check|confirm|know|see|understand this|it|that|the|what|if',
      'need|want|get|looking _ help|confirmation|advice',
    ],
  },
];
