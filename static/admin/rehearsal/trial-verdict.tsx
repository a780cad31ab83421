import type { Verdict } from '../../../src/core/judge/verdict';
import { message } from '../../messages/message';
import { rehearsal } from '../../messages/rehearsal';

/** Each finding with how hard it bites, as the judge gave them. */
export function TrialVerdict({ verdict, found }: { verdict: Verdict; found: readonly string[] | null }) {
  const words = rehearsal.trial;
  return (
    <>
      <p className={verdict.allowed ? 'good' : 'failure'}>{verdict.allowed ? words.allowed : words.refused}</p>
      {found !== null && (
        <p className="note">
          {found.length === 0 ? words.nothingRead : message(words.read, { parts: found.join(', ') })}
        </p>
      )}
      <ul className="facts">
        {verdict.findings.map(({ ruleId, target, level, message: text }) => (
          <li key={`${ruleId} ${target} ${text}`}>
            <strong>{words.levels[level]}</strong> {text}
          </li>
        ))}
      </ul>
    </>
  );
}
