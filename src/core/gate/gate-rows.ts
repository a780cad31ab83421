import { sayBehind } from '../judge/sentences/say-behind';
import type { Policy } from '../policy/policy';
import { type Clause, clausesOf } from './formula';
import { GateRows, type GateThing } from './gate-config';
import { gateLists } from './gate-lists';
import { blankRun } from './gate-pattern';
import type { Thing } from './thing';

type Row = { text: string; clauses: Clause[] };

/** `null`: too many alternatives for any expression to work through. */
function inClauses(things: readonly Thing[]): Row[] | null {
  const rows: Row[] = [];
  for (const { text, holds } of things) {
    const clauses = clausesOf(holds);
    if (clauses === null) return null;
    rows.push({ text, clauses });
  }
  return rows;
}

const patternsOf = (rows: readonly Row[]): string[] => [
  ...new Set(rows.flatMap(({ clauses }) => clauses.flat().map(({ pattern }) => pattern))),
];

const numbered =
  (patterns: readonly string[]) =>
  ({ text, clauses }: Row): GateThing => ({
    t: text,
    c: clauses.map((clause) =>
      clause.map(({ section: s, key: k, pattern, wanted: y }) => ({ s, k, m: patterns.indexOf(pattern), y })),
    ),
  });

/** The policy as rows, however large; `null` when it has more alternatives than any limit allows. */
export function rowsOf(policy: Policy): GateRows | null {
  const { lists, ofReport } = gateLists(policy);
  const written: [string, Row[]][] = [];
  for (const [name, things] of Object.entries(lists)) {
    const rows = inClauses(things);
    if (rows === null) return null;
    written.push([name, rows]);
  }
  const patterns = patternsOf(written.flatMap(([, rows]) => rows));
  return GateRows.parse({
    schemaVersion: 1,
    b: blankRun,
    p: patterns,
    v: ofReport + 1,
    w: sayBehind(policy.language, 'gate.report', {}),
    ...Object.fromEntries(written.map(([name, rows]) => [name, rows.map(numbered(patterns))])),
  });
}
