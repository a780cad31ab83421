import type { ReportLook } from '../../src/core/status/report-look';
import { issueStatus as words } from '../messages/issue-status';

type Row = { name: string; text: string; isLog?: boolean };

const sayYesOrNo = (answer: boolean | null): string | null => {
  if (answer === null) return null;
  return answer ? words.yes : words.no;
};

const factsIn = ({ category, kind, canMoveOn, blockingKind, others }: ReportLook): Row[] => {
  const facts: [string, string | null][] = [
    [words.category, category],
    [words.kind, kind],
    [words.canMoveOn, sayYesOrNo(canMoveOn)],
    [words.blockingKind, blockingKind],
    [words.others, others === 0 ? null : String(others)],
  ];
  return facts.flatMap(([name, text]) => (text === null ? [] : [{ name, text }]));
};

/** The report itself, for whoever receives it: short facts first, then every answer as it was written. */
export function ReportWords({ look }: { look: ReportLook }) {
  const rows = [...factsIn(look), ...look.there.map(({ title, text, isLog }) => ({ name: title, text, isLog }))];
  if (rows.length === 0) return <p className="note">{words.nothingSaid}</p>;
  return (
    <details className="section">
      <summary>{words.report}</summary>
      <dl>
        {rows.map(({ name, text, isLog = false }) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{isLog ? <code className="log">{text}</code> : text}</dd>
          </div>
        ))}
      </dl>
    </details>
  );
}
