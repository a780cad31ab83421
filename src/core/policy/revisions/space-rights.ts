import type { Bite } from '../basics';
import { PolicyRows } from '../policy-rows';
import type { PolicyProblem } from '../portable/policy-problem';
import { labelOf } from '../portable/words/labels';
import { speak } from '../portable/words/speak';
import { sectionsOf } from './sections-of';

const MILD_TO_HARD: readonly Bite[] = ['off', 'info', 'warn', 'block'];
const hardness = (bite: Bite | undefined): number => MILD_TO_HARD.indexOf(bite ?? 'off');

/** What says which priorities are guarded, and from whom: always the site's. */
const NEVER = ['schemaVersion', 'revision', 'id', 'language', 'levels', 'sitePriorities', 'exemptions', 'deciders'];
/** The sections that a site can let admins of spaces change. */
export const PERMITTABLE = Object.keys(PolicyRows.shape).filter((section) => !NEVER.includes(section));

/** `everything`: a Jira admin. Others change what `sections` names, and make rules stricter than the site has them. */
export type SpaceRights = { everything: boolean; sections: readonly string[] };

const same = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other);
const bitesOf = ({ rules }: PolicyRows): Map<string, Bite> => new Map(Object.entries(rules));

/** Rules that change and bite less than on the site; one that is left out does not bite. */
function weakened(site: PolicyRows, published: PolicyRows, next: PolicyRows): PolicyProblem[] {
  const [wanted, was] = [bitesOf(site), bitesOf(published)];
  const now = bitesOf(next);
  return [...new Set([...wanted.keys(), ...now.keys()])].flatMap((id) =>
    now.get(id) === was.get(id) || hardness(now.get(id)) >= hardness(wanted.get(id))
      ? []
      : [{ path: `rules.${id}`, words: speak(site.language, 'rule-weaker', { rule: id }) }],
  );
}

const textsOf = ({ translations = {} }: PolicyRows): Map<string, string> =>
  new Map(
    Object.entries(translations).flatMap(([language, texts]) =>
      Object.entries(texts).map(([place, text]): [string, string] => [`${language} ${place}`, text]),
    ),
  );

/** Translations belong to what they translate: those below an opened section (`parts.os.title`) are open with it. */
function foreignTexts(published: PolicyRows, next: PolicyRows, sections: readonly string[]): boolean {
  const [was, now] = [textsOf(published), textsOf(next)];
  return [...new Set([...was.keys(), ...now.keys()])].some((key) => {
    const [section = ''] = (key.split(' ')[1] ?? '').split('.');
    return was.get(key) !== now.get(key) && !sections.includes(section);
  });
}

/**
 * What of a change somebody may not make in a space, in words of the site's policy; none: it can be published. `published`
 * is what holds in the space, `next` what shall hold.
 */
export function beyondRights(
  site: PolicyRows,
  published: PolicyRows,
  next: PolicyRows,
  { everything, sections }: SpaceRights,
): PolicyProblem[] {
  if (everything) return [];
  const changed = [...new Set([...sectionsOf(published), ...sectionsOf(next)])].filter(
    (section) => !same(Reflect.get(published, section), Reflect.get(next, section)),
  );
  return changed
    .filter((section) => !sections.includes(section))
    .filter((section) => section !== 'translations' || foreignTexts(published, next, sections))
    .flatMap((section) =>
      section === 'rules'
        ? weakened(site, published, next)
        : [
            {
              path: section,
              words: speak(site.language, 'site-decides', { section: labelOf(site.language, section) }),
            },
          ],
    );
}

/** The levels that somebody may choose for a rule in a space; what holds there now stays among them. Hardest first. */
export const bitesToChoose = (onSite: Bite, now: Bite, { everything, sections }: SpaceRights): Bite[] =>
  MILD_TO_HARD.toReversed().filter(
    (bite) => everything || sections.includes('rules') || bite === now || hardness(bite) >= hardness(onSite),
  );
