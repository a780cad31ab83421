import type { Output } from '../../../src/contract/api';
import { issueStatus } from '../../messages/issue-status';
import { rehearsal } from '../../messages/rehearsal';
import { Keys } from '../keys';
import { NumberTable } from '../number-table';

type Found = Output<'rehearsal/result'>;
type RuleName = keyof typeof issueStatus.rules;
const isNamed = (rule: string): rule is RuleName => rule in issueStatus.rules;

const byCount = (one: readonly [string, number], other: readonly [string, number]): number => other[1] - one[1];
const MOST_PARTS = 10;

/** What stopped work items, most often first; and what their descriptions lack. */
export function RulesTable({ found: { sum, examples, titles } }: { found: Found }) {
  const { rules: words, missing, nobody } = rehearsal.result;
  const { reported, bare, described } = sum.rehearsed;
  const all = [...new Set([...Object.keys(reported.rules), ...Object.keys(bare.rules)])]
    .map((rule) => [rule, (reported.rules[rule] ?? 0) + (bare.rules[rule] ?? 0)] as const)
    .toSorted(byCount);
  const parts = Object.entries(described.targets).toSorted(byCount).slice(0, MOST_PARTS);
  return (
    <>
      {all.length === 0 && <p className="good">{nobody}</p>}
      {all.length > 0 && (
        <NumberTable
          title={words.title}
          columns={[words.rule, words.reported, words.bare, words.examples]}
          rows={all.map(([rule]) => ({
            id: rule,
            name: isNamed(rule) ? issueStatus.rules[rule] : rule,
            cells: [
              reported.rules[rule] ?? 0,
              bare.rules[rule] ?? 0,
              <Keys key="keys" keys={examples[`rule:${rule}`] ?? []} />,
            ],
          }))}
        />
      )}
      {parts.length > 0 && (
        <NumberTable
          title={missing.title}
          columns={[missing.part, missing.count]}
          rows={parts.map(([target, count]) => ({ id: target, name: titles[target] ?? target, cells: [count] }))}
        />
      )}
    </>
  );
}
