import { sayBehind } from '../judge/sentences/say-behind';
import { afterwardsOf, type Policy } from '../policy/policy';
import { NEVER } from './formula';
import { guardedThings, unlistedThing } from './guarded-things';
import { isOpenWithoutReport } from './is-open-without-report';
import { reportThings } from './report-things';
import { blocks, type Thing } from './thing';

/** Ends every refusal of the gate, in every language, so that scripts and people can look for it. */
export const REFUSAL_CODE = 'PREFLIGHT-BLOCKER-CHECKLIST';

const said = (text: string): Thing => ({ says: { ruleIds: [], targets: [] }, text, holds: NEVER });

/** The sentence, then the ids of what it names, as the engine's findings have them: tools read those. */
const withIds = (thing: Thing): Thing => ({ ...thing, text: `${thing.text} [${thing.says.targets.join(' ')}]` });
const ending = ({ language }: Policy): Thing => said(`${sayBehind(language, 'gate.more', {})} (${REFUSAL_CODE})`);

/** A list as the expression reads it: opening words, things, where to read more and the code. Without a thing it is empty, and everything passes. */
const list = (opening: string, things: readonly Thing[], policy: Policy): Thing[] =>
  things.length === 0 ? [] : [said(opening), ...things.map(withIds), ending(policy)];

const openingOfGate = (policy: Policy): string =>
  sayBehind(policy.language, 'gate.guarded', {
    levels: policy.levels
      .filter((level) => level.guarded)
      .map((level) => level.title)
      .join(sayBehind(policy.language, 'gate.or', {})),
  });

const noReport = (policy: Policy): Thing => ({
  says: { ruleIds: ['no-report'], targets: ['report'] },
  text: sayBehind(policy.language, 'gate.no-report', {}),
  holds: NEVER,
});

/**
 * Without a report everything is open, and one sentence says so. A policy that would ask for nothing lets it pass, and so
 * does one that lets such creates in and lowers them afterwards.
 */
function withoutReport(opening: string, things: readonly Thing[], policy: Policy): Thing[] {
  if (afterwardsOf(policy).withoutReport === 'lower') return [];
  const asks = things.some(isOpenWithoutReport) || blocks('no-report', policy);
  return asks ? list(opening, [noReport(policy)], policy) : [];
}

/** How a missing version reads in a text is not settled: 'null' in one reading, nothing in the other. Both are there. */
const named = (kind: string, filled: Thing[], without: Thing[]): Record<string, Thing[]> => ({
  [`${kind}1`]: filled,
  [`${kind}null`]: without,
  [kind]: without,
});

/** The lists of `GateRows` by name, and how many things of `q1` the field's validation asks for too. */
export function gateLists(policy: Policy): { lists: Record<string, Thing[]>; ofReport: number } {
  const report = reportThings(policy);
  const guarded = [...report, ...guardedThings(policy)];
  const opening = openingOfGate(policy);
  const openingOfReport = sayBehind(policy.language, 'gate.report', {});
  const without = withoutReport(opening, guarded, policy);
  const lists = {
    ...named('q', list(opening, guarded, policy), without),
    ...named(
      'u',
      blocks('unlisted-priority', policy) ? unlisted(report, policy) : list(opening, guarded, policy),
      without,
    ),
    ...(policy.gate.strict
      ? named('s', list(openingOfReport, report, policy), withoutReport(openingOfReport, report, policy))
      : {}),
  };
  return { lists, ofReport: report.length };
}

const unlisted = (report: readonly Thing[], policy: Policy): Thing[] =>
  list(
    sayBehind(policy.language, 'gate.unlisted-first', {}),
    [...report.filter(({ says }) => says.targets.includes('route')), unlistedThing(policy)],
    policy,
  );
