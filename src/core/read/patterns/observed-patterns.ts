import type { Pattern } from './pattern';

/** How people say what is wrong. */
export const observedPatterns: readonly Pattern[] = [
  { id: 'trouble-word', label: 'observed', weight: 1.25, phrases: ['{bad}'] },
  {
    id: 'no-trouble',
    label: 'observed',
    weight: -1.25,
    phrases: [
      'no|without|any|not|fix|fixes|fixed|solve|solved|avoid|prevent|this|same|similar|the|a|bug|an _ bug|issue|problem|error|errors|issues|problems _ report|tracker|id|number|fix|with .',
      'no|without|avoid|prevent error|errors|problem|problems|exception|exceptions|issue|issues|warning|warnings',
      'error|exception handling|handler|class|code|type',
    ],
  },
  {
    id: 'does-not',
    label: 'observed',
    weight: 1.5,
    phrases: [
      '{not} _ work*|show*|load*|open*|start*|run*|appear*|display*|respond*|save*|update*|find|found|get|see|use|able|access|connect*|compile*|happen*|close*|render*|change*|move*|recogni*|support*|allow*|let|handle*|contain*|match*|return*|set|been|be|being|updated|shown|available|possible|seem|detect*|create*|accept*|persist*|respect*|refresh*|resolve*|remember*|honor*|honour*|exist*|have|include*|added|called|print*|print|read|readable|visible|displayed|propagated',
      'doesnt|didnt|wont|isnt|arent|wasnt|cannot|cant|couldnt|havent|hasnt|unable|not+able',
      'no longer',
      'nothing _ happen*|appear*|is|show*|change*',
      'does|did|do|is|are|was|were|can|could|will|would|has|have not',
      'fail|fails|failed|failing to',
      'im not able',
    ],
  },
  {
    id: 'result',
    label: 'observed',
    weight: 1,
    phrases: [
      'throw|throws|thrown|threw|raises|raised|throwing|raise',
      'i|we|you|user|it|this|that|which _ get|gets|got|getting|see|sees|saw|seeing|receive|received|notice|noticed|experience|experienced|experiencing|encounter|encountered|encountering|facing|face',
      'appear|appears|appeared|shows|showed|displays|displayed|returns|returned|becomes|became|remains|remained|stays|happens|happened|happening|occurs|occurred|occurring|causes|caused|causing|results|resulted|resulting|produces|leads|seems|looks|prints|printed|reports|reported|opens|closes|jumps|goes|comes|takes|outputs|gives|generates|creates|keeps|leaves|continues|says|complains',
      'end|ends|ended up',
      'pop|pops up',
    ],
  },
  {
    id: 'contrast',
    label: 'observed',
    weight: 0.5,
    phrases: [
      'but|however|although|though|even+though|unfortunately|except|despite|yet|still|only|actually|instead|suddenly|always|sometimes|randomly|occasionally|intermittently|again',
    ],
  },
  {
    id: 'too-much',
    label: 'observed',
    weight: 0.75,
    phrases: [
      'too many|much|long|small|large|big|short|slow|high|low|early|late|often',
      'twice|multiple+times|forever|indefinitely|endless|endlessly|repeatedly|long+time|100',
    ],
  },
  {
    id: 'worked-before',
    label: 'observed',
    weight: 1,
    phrases: [
      'used to',
      'work|works|worked|working|fine _ in|with|on|before|previously|until|fine|well|correctly|properly|ok',
      'since _ upgrade|upgrading|update|updating|version',
    ],
  },
];
