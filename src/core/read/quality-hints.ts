import { answerAt } from '../judge/facts/answer-at';
import { hasSubstance } from '../judge/facts/is-filler';
import { isBlank } from '../judge/facts/is-blank';
import { namesAStep } from '../judge/facts/names-a-step';
import { bare } from '../judge/facts/patterns';
import { say } from '../judge/sentences/say';
import type { Part, Policy } from '../policy/policy';
import type { Report } from '../report/report';

/** What could be better about an answer, and about which words of it: offsets into the answer. */
export type QualityHint = {
  id: 'filler' | 'template' | 'same' | 'no-action' | 'only-screenshot';
  message: string;
  start: number;
  end: number;
};

const TEMPLATE = /\[[^[\]\n]{2,80}\](?!\()|<\p{L}[^<>="/\n]{0,60} [^<>="/\n]{1,60}>/gu;
const PICTURE =
  /^\W*(?:(?:please|pls|see|look(?: at)?|check|the|my|a|an|in|is|are|here(?:'s)?|attached|below|this|as|shown|shows?|it|all|file|to)\W+)*(?:screen ?shots?|screen ?captures?|screen ?recordings?|pictures?|images?|photos?|videos?|gifs?)\W*(?:(?:is|are|attached|below|above|attachment|here|please|see|enclosed|shows?|it|all|in|the)\W*)*$/i;
const IMAGE_ONLY =
  /^\s*(?:!\[[^\]]*\]\([^)]*\)|![^\s!]+\.(?:png|jpe?g|gif|webp)(?:\|[^!]*)?!|\S+\.(?:png|jpe?g|gif|webp|mp4|mov))\s*$/i;
const LONGEST_PICTURE = 160;
/** The sentences about a whole answer. */
const ABOUT_ALL = {
  filler: 'hint.filler',
  'no-action': 'hint.no-action',
  'only-screenshot': 'hint.only-screenshot',
} as const;

const textOf = (id: string, report: Report): string => answerAt(`answers.${id}`, report);
const whole = (text: string): { start: number; end: number } => ({
  start: text.length - text.trimStart().length,
  end: text.trimEnd().length,
});

function templates(text: string, part: Part, policy: Policy): QualityHint[] {
  const message = say(policy.language, 'hint.template', {});
  const marked = [...text.matchAll(TEMPLATE)].map(({ 0: { length }, index }) => ({
    start: index,
    end: index + length,
  }));
  const own = [part.help, ...policy.filler.templates]
    .filter((own) => own !== undefined && own.length > 8)
    .map((own = '') => ({ start: text.indexOf(own), end: text.indexOf(own) + own.length }))
    .filter(({ start }) => start !== -1);
  return [...marked, ...own].map((place) => ({ id: 'template', message, ...place }));
}

function sameAs(text: string, part: Part, report: Report, policy: Policy): QualityHint[] {
  return policy.doubts.pairs.flatMap(({ one, other }) => {
    if (part.id !== one && part.id !== other) return [];
    const second = part.id === one ? other : one;
    if (bare(text) === '' || bare(text) !== bare(textOf(second, report))) return [];
    const title = policy.parts.find(({ id }) => id === second)?.title ?? second;
    return [{ id: 'same' as const, message: say(policy.language, 'hint.same', { other: title }), ...whole(text) }];
  });
}

const isOnlyAPicture = (text: string): boolean =>
  text.length <= LONGEST_PICTURE && (PICTURE.test(text) || IMAGE_ONLY.test(text));

/** Hints for one answer, each with the words it is about. An empty answer has none: what is missing is another question. */
export function qualityHints(part: Part, report: Report, policy: Policy): QualityHint[] {
  const text = textOf(part.id, report);
  if (isBlank(text)) return [];
  const templated = templates(text, part, policy);
  if (templated.length > 0) return templated;
  const about = (id: keyof typeof ABOUT_ALL): QualityHint => ({
    id,
    message: say(policy.language, ABOUT_ALL[id], {}),
    ...whole(text),
  });
  if (!hasSubstance(text, part, policy)) return [about('filler')];
  const steps = policy.doubts.steps.find((row) => row.part === part.id);
  return [
    ...sameAs(text, part, report, policy),
    ...(steps !== undefined && !namesAStep(text, steps.words, policy.words) ? [about('no-action')] : []),
    ...(part.multiline && isOnlyAPicture(text) ? [about('only-screenshot')] : []),
  ];
}
