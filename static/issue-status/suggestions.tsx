import type { Suggested } from '../../src/core/status/suggestions-in';
import { issueStatus as words } from '../messages/issue-status';
import { message } from '../messages/message';
import { Section } from './section';

/** What the report's own words suggest, and what somebody made of it. */
export function Suggestions({ suggested }: { suggested: readonly Suggested[] }) {
  if (suggested.length === 0) return null;
  return (
    <Section name="suggested" title={words.suggested.title}>
      <ul className="rules">
        {suggested.map((row) => (
          <li key={row.about}>
            {message(words.suggested[row.about], { title: row.title })} <span className="aside">{fateOf(row)}</span>
            {row.because.length > 0 && (
              <p className="note">{message(words.suggested.because, { because: row.because.join(', ') })}</p>
            )}
          </li>
        ))}
      </ul>
    </Section>
  );
}

const fateOf = ({ isTaken, instead }: Suggested): string => {
  if (isTaken) return words.suggested.taken;
  return instead === null ? words.suggested.notTaken : message(words.suggested.instead, { instead });
};
