import fc from 'fast-check';

import { absencePattern } from '../../judge/facts/is-filler';
import { isFillerBeyondPatterns } from '../../judge/facts/is-filler-beyond-patterns';
import { matchesWhole } from '../../judge/facts/patterns';
import type { Policy } from '../../policy/policy';
import type { Report } from '../../report/report';
import { WORDS } from './arbitrary-policy';

const BLANKS = ['', ' ', '\n', '\u00a0', ' \t \u2028', '\u3000'];
const MARKS = ['', '.', '...', ' ?!', '"', '—'];

const real = fc.constantFrom(
  'The tests pass and the lights stay dark.',
  'Refreshed twice, cloned again: no change',
  'https://learn.example/question/12',
  'see the chat: https://learn.example/q/1',
  'https://a.example/1 https://b.example/2',
  'The page https://a.example/1 answers 500',
);
const wordy = fc.array(fc.constantFrom(...WORDS, 'unknown', 'nothing', 'asdf', 'aaaa', '1111', '[what you did]'), {
  maxLength: 4,
});

/** What people, programs and people who want to get past write: the policy's own words in every disguise. */
function arbitraryText(policy: Policy): fc.Arbitrary<string> {
  const own = policy.parts.flatMap(({ help, placeholder, filler }) => [help, placeholder, ...(filler ?? [])]);
  const fillers = [...policy.filler.phrases, ...policy.filler.templates, ...own].filter((text) => text !== undefined);
  const core = fc.oneof(
    real,
    wordy.map((words) => words.join(' ')),
    fc.constantFrom('', ...fillers),
    fc.string({ maxLength: 12, unit: 'binary' }),
  );
  const around = fc.tuple(fc.constantFrom(...BLANKS), fc.constantFrom(...MARKS), fc.constantFrom(...BLANKS));
  return fc.tuple(core, around, around, fc.boolean()).map(([text, before, after, loud]) => {
    const whole = `${before.join('')}${text}${after.join('')}`;
    return loud ? whole.toUpperCase() : whole;
  });
}

/** Every route, half of the choices one that goes into Jira, in any case of letters. */
const routesOf = ({ routes }: Policy): string[] =>
  routes.flatMap(({ id, inJira }) => (inJira ? [id, ` ${id.toUpperCase()}`] : [id]));

const orNull = <T>(value: fc.Arbitrary<T>) => fc.option(value, { freq: 4, nil: null });

/** Many keys are there, some are not; nearly everything is done, so that the last open thing decides. */
export function arbitraryReport(policy: Policy): fc.Arbitrary<Report> {
  const text = arbitraryText(policy);
  const byId = <T>(ids: readonly string[], value: fc.Arbitrary<T>): fc.Arbitrary<Record<string, T>> =>
    fc
      .tuple(
        ...ids.map((id) =>
          fc.option(
            value.map((held): [string, T] => [id, held]),
            { freq: 9, nil: null },
          ),
        ),
      )
      .map((entries) => Object.fromEntries(entries.filter((entry) => entry !== null)));
  const items = policy.items.map(({ id }) => id);
  const mostly = fc.oneof({ weight: 9, arbitrary: fc.constant(true) }, { weight: 1, arbitrary: fc.boolean() });
  const said = fc.oneof({ weight: 6, arbitrary: real }, { weight: 1, arbitrary: text });
  return fc.record({
    schemaVersion: fc.constant(1 as const),
    about: fc.record({
      route: fc.oneof(fc.constant(null), fc.constantFrom(...routesOf(policy), 'elsewhere')),
      kind: orNull(fc.constantFrom('nowhere', ...policy.kinds.map(({ id }) => id))),
      category: orNull(fc.constantFrom('ide', 'IDE ', 'chat')),
      draftId: fc.constant(null),
      blockerRequest: fc.constant(null),
    }),
    answers: byId([...policy.parts.map(({ id }) => id)], said),
    impact: fc.record({
      canMoveOn: fc.oneof({ weight: 5, arbitrary: fc.constant(false) }, { weight: 1, arbitrary: orNull(fc.boolean()) }),
      blockingKind: orNull(fc.constantFrom(...policy.blockingKinds.map(({ id }) => id), 'none of them')),
      affected: orNull(fc.constantFrom('one' as const, 'everyone' as const)),
    }),
    done: byId([...items, ...policy.checklist.map(({ id }) => id)], mostly),
    evidence: byId(items, said),
    couldNot: byId(items, said),
  });
}

/** Whether some answer is filler that only the engine can tell: there the gate is meant to be silent. */
export function hasFillerBeyondPatterns(report: Report, policy: Policy): boolean {
  const isBeyond = ([id, text]: [string, string]): boolean =>
    isFillerBeyondPatterns(text, policy) &&
    !matchesWhole(
      text,
      absencePattern(
        policy.parts.find((part) => part.id === id),
        policy,
      ),
    );
  return [report.answers, report.couldNot].some((texts) => Object.entries(texts).some(isBeyond));
}
