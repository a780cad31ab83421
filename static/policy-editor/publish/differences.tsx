import type { PolicyRows } from '../../../src/core/policy/policy-rows';
import { diffPolicies } from '../../../src/core/policy/portable/diff-policies';
import { spokenLanguage } from '../../messages/language';
import { plural } from '../../messages/message';
import { policy as words } from '../../messages/policy';

const MOST_SHOWN = 60;

/** What changes from one policy to the other, in words, by section. */
export function Differences({
  from,
  to,
  sections,
}: {
  from: PolicyRows;
  to: PolicyRows;
  sections?: readonly string[];
}) {
  const changes = diffPolicies(from, to, spokenLanguage()).filter(
    ({ section }) => section !== 'revision' && (sections?.includes(section) ?? true),
  );
  if (changes.length === 0) return <p>{words.publish.noDifference}</p>;
  const labels = [...new Set(changes.map(({ label }) => label))];
  const shown = changes.slice(0, MOST_SHOWN);
  return (
    <div className="differences">
      {labels.map((label) => (
        <div key={label}>
          <h4>{label}</h4>
          <ul>
            {shown.flatMap((change, index) => (change.label === label ? [<li key={index}>{change.words}</li>] : []))}
          </ul>
        </div>
      ))}
      {changes.length > MOST_SHOWN && <p className="note">{plural(words.publish.more, changes.length - MOST_SHOWN)}</p>}
    </div>
  );
}
