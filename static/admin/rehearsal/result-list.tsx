import Button from '@atlaskit/button/new';

import type { Output } from '../../../src/contract/api';
import { spokenLanguage } from '../../messages/language';
import { message } from '../../messages/message';
import { rehearsal } from '../../messages/rehearsal';

export type Line = Output<'rehearsal/read'>['lines'][number];
type Props = { lines: readonly Line[]; shown: string | null; onShow: (runId: string) => void };

export const whenOf = ({ finishedAt }: Line): string =>
  new Date(finishedAt).toLocaleString(spokenLanguage(), { dateStyle: 'short', timeStyle: 'medium' });
const policyOf = ({ of, is }: Line): string => {
  const { of: names, is: states } = rehearsal.results;
  return `${message(names[of.kind], { revision: of.revision })}, ${states[is]}`;
};

/** What was rehearsed before, newest first. */
export function ResultList({ lines, shown, onShow }: Props) {
  const words = rehearsal.results;
  return (
    <section className="step way-out" aria-labelledby="results-title">
      <h2 id="results-title">{words.title}</h2>
      {lines.length === 0 && <p className="waits">{words.none}</p>}
      {lines.length > 0 && (
        <div className="wide" tabIndex={0} role="group" aria-label={words.title}>
          <table className="numbers">
            <thead>
              <tr>
                {Object.values(words.columns).map((column) => (
                  <th key={column} scope="col">
                    {column}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {lines.map((line) => (
                <tr key={line.runId} aria-current={line.runId === shown ? 'true' : undefined}>
                  <th scope="row">
                    <Button
                      spacing="compact"
                      appearance="subtle"
                      aria-label={message(words.open, { when: whenOf(line) })}
                      onClick={() => onShow(line.runId)}
                    >
                      {whenOf(line)}
                    </Button>
                  </th>
                  <td>{policyOf(line)}</td>
                  <td>{line.seen}</td>
                  <td>{line.stopped}</td>
                  <td>{line.repaired}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
    </section>
  );
}
