import type { Pattern } from './pattern';

/** How people say what is wrong. */
export const observedPatterns: readonly Pattern[] = [
  { id: 'trouble-word', label: 'observed', weight: 1.25, phrases: ['{bad}'] },
  { id: 'trouble', label: 'observed', weight: 0.5, phrases: ['{vague}|issu|proplem|unfortunately|wrongly'] },
  { id: 'trouble-told', label: 'observed', weight: 0.2, only: 'report', phrases: ['{vague}'] },
  {
    id: 'no-trouble',
    label: 'observed',
    weight: -1.25,
    phrases: [
      'no|without|any|fix|fixes|fixed|solve|solved|avoid|prevent|handle|handles|handling error|errors|problem|problems|exception|exceptions|issue|issues|warning|warnings|crash|crashes',
      'error|exception|errors|exceptions handling|handler|class|code|type',
      'this|same|similar|a|an|the bug|issue|problem report|tracker|id|number',
      'no|without|any {bad}',
    ],
  },
  {
    id: 'guess',
    label: 'observed',
    weight: -1.5,
    only: 'report',
    phrases: [
      'i|we _ think|believe|guess|suspect|assume|suppose|wonder|wondering|understand|thought|agree',
      'not|im+not|am+not sure|certain',
      'dont|not know',
      'probably|perhaps|maybe|presumably|hopefully',
      'might|may|could _ be|related|have',
      'i|we _ will|could|would|ll|have+attached|attached|fix|fixed',
      'because|since it|the|we|of',
      'related to',
      'looking|look at|into',
    ],
  },
  {
    id: 'does-not',
    label: 'observed',
    weight: 1.5,
    phrases: [
      '{not} _ work*|show*|load*|open*|start*|run*|appear*|display*|respond*|save*|update*|find|found|get|see|use|able|access|connect*|compile*|happen*|close*|render*|change*|move*|recogni*|support*|allow*|let|handle*|contain*|match*|return*|set|been|be|being|updated|shown|available|possible|seem|detect*|create*|accept*|persist*|respect*|refresh*|resolve*|remember*|honor*|honour*|exist*|have|include*|added|called|print*|read|readable|visible|displayed|propagated',
      'doesnt|didnt|wont|isnt|arent|wasnt|cannot|cant|couldnt|havent|hasnt|unable|not+able',
      'no longer',
      'there is|are|was|were no',
      'nothing _ happen*|appear*|is|show*|change*|work*',
      'does|did|do|is|are|was|were|can|could|will|would|has|have not',
      'no|not _ {did}|shown|displayed|found|picked|marked|proposed|honored|possible|available|consistent|correct|working|visible|enabled',
      'only * when|if|work*|half|part',
    ],
  },
  {
    id: 'i-see',
    label: 'observed',
    weight: 1.25,
    phrases: [
      'i|we|you|user|it|im|were|am|still|always|just|only|now get|gets|got|getting|see|sees|saw|seeing|receive|received|receiving|notice|noticed|noticing|experience|experienced|experiencing|encounter|encountered|encountering|facing|observe|observed|gave|give|gives',
      'following|this|same|an|the|another error|errors|exception|message|failure|output|behavior|behaviour',
      'throws|thrown|threw|throwing _ a|an|exception*|error*',
      'end|ends|ended|ending up',
      'error|exception|failure message|occurs|occurred|when|in|on|at|while|after',
    ],
  },
  {
    id: 'result',
    label: 'observed',
    weight: 0.75,
    phrases: [
      'throw|throws|thrown|threw|raises|raised|throwing',
      'appear|appears|appeared|shows|showed|displays|displayed|returns|returned|becomes|became|remains|remained|stays|stayed|happens|happened|happening|occurs|occurred|occurring|causes|caused|causing|results|resulted|resulting|produces|leads|seems|looks|prints|printed|reports|reported|opens|closes|jumps|goes|comes|takes|outputs|gives|generates|creates|keeps|leaves|continues|says|complains|disappears|reappears|flashes|hides|moves|turns|changes|eats|consumes|uses',
      'pop|pops up',
      'is|are|gets|was|were|being _ shown|displayed|returned|set|lost|removed|deleted|changed|reset|created|added|highlighted|selected|enabled|disabled|cleared|closed|opened|replaced|cut|hidden|visible|treated|marked|shortened|modified',
    ],
  },
  {
    id: 'contrast',
    label: 'observed',
    weight: 0.5,
    phrases: [
      'but|however|although|though|even+though|except|despite|yet|still|only|actually|instead|suddenly|always|sometimes|randomly|occasionally|intermittently|again|currently|everytime',
    ],
  },
  {
    id: 'contrast-told',
    label: 'observed',
    weight: 0.25,
    only: 'report',
    phrases: [
      'but|however|although|though|even+though|except|despite|yet|still|only|actually|instead|suddenly|always|sometimes|randomly|occasionally|intermittently|again|currently|everytime',
    ],
  },
  {
    id: 'contrast-in-chat',
    label: 'observed',
    weight: 0.5,
    only: 'chat',
    phrases: [
      'but|however|although|though|even+though|except|despite|yet|still|suddenly|sometimes|randomly|everytime|every+time',
    ],
  },
  {
    id: 'when-it-happens',
    label: 'observed',
    weight: 0.75,
    phrases: ['when|if|after|once|whenever|while|upon|during {who}|{doing}|the|a|it|trying|this', 'as soon as'],
  },
  {
    id: 'too-much',
    label: 'observed',
    weight: 0.75,
    phrases: [
      'too many|much|long|small|large|big|short|slow|high|low|early|late|often|eager|wide',
      'twice|multiple+times|forever|indefinitely|endless|endlessly|repeatedly|long+time',
      'over|only|very slow*|long|small',
    ],
  },
  {
    id: 'fine-elsewhere',
    label: 'observed',
    weight: 0.7,
    phrases: [
      'work|works|worked|working|fine _ in|with|on|before|previously|until|fine|well|correctly|properly|ok|great|good|everywhere',
      'since _ upgrade|upgrading|update|updating',
      'runs|running|is|are|everything fine|ok|good',
      'is|was|same _ behavior|behaviour',
    ],
  },
  {
    id: 'fine-elsewhere-in-chat',
    label: 'observed',
    weight: 0.3,
    only: 'chat',
    phrases: [
      'work|works|worked|working|fine _ in|with|on|before|previously|until|fine|well|correctly|properly|ok|great|good|everywhere',
      'since _ upgrade|upgrading|update|updating',
      'runs|running|is|are|everything fine|ok|good',
      'is|was|same _ behavior|behaviour',
    ],
  },
];
