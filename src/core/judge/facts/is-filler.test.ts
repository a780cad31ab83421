import { packs } from '../../policy/packs/packs';
import { absencePattern, hasSubstance, isFiller, ownTexts } from './is-filler';
import { matchesWhole } from './patterns';

const TEXTS = ['n/a', '...', ' ', '[what you did]', 'aaaa', 'The tests pass and the lights stay dark.', 'unknown!'];

test.each(packs.flatMap((policy) => policy.parts.map((part) => [policy.id, part.id, part, policy] as const)))(
  '%s: filler of “%s” is told in two steps as by its one pattern',
  (_policy, _id, part, policy) => {
    for (const text of [...TEXTS, ...ownTexts(part), ...ownTexts(part).map((own) => ` ${own.toUpperCase()} …`)]) {
      const isAbsent = matchesWhole(text, absencePattern(part, policy));
      expect(isFiller(text, part, policy)).toBe(isAbsent && text.trim() !== '');
      if (isAbsent) expect(hasSubstance(text, part, policy)).toBe(false);
    }
  },
);

test('an empty answer is neither filler nor of substance', () => {
  for (const policy of packs) {
    expect(isFiller('', policy.parts[0], policy)).toBe(false);
    expect(hasSubstance('', policy.parts[0], policy)).toBe(false);
  }
});
