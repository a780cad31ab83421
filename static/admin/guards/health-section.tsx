import type { Output } from '../../../src/contract/api';
import type { HealthRow } from '../../../src/core/health/health';
import { guards } from '../../messages/guards';
import { message } from '../../messages/message';
import { GuardSection } from './guard-section';
import { Mend } from './mend';
import { type Opening, useReading } from './use-reading';

const textOf = ({ check, state, about }: HealthRow): string =>
  message(about.length === 0 ? guards.health.plain : guards.health.about, {
    ...{ check: guards.health.checks[check], state: guards.health.states[state], names: about.join(', ') },
  });

/** Whether everything still stands as the set-up left it, with the press that mends each line. */
export function HealthSection({ opening }: { opening: Opening<Output<'health/read'>> }) {
  const reading = useReading('health/read', opening);
  const rows = reading.value?.rows ?? [];
  const bad = rows.filter(({ state }) => state !== 'good');
  return (
    <GuardSection id="health" texts={guards.health} reading={reading}>
      {reading.value !== null && rows.length === 0 && <p className="waits">{guards.health.noSpace}</p>}
      {rows.length > 0 && bad.length === 0 && (
        <p className="good">{message(guards.health.well, { count: rows.length })}</p>
      )}
      {bad.length > 0 && (
        <ul className="facts">
          {bad.map((row) => (
            <li key={row.check}>
              {textOf(row)} {row.fix !== null && <Mend fix={row.fix} onMended={reading.read} />}
            </li>
          ))}
        </ul>
      )}
      {reading.value?.daily != null && <Daily daily={reading.value.daily} />}
    </GuardSection>
  );
}

/** What the check found that ran by itself. */
function Daily({ daily }: { daily: NonNullable<Output<'health/read'>['daily']> }) {
  const bad = daily.rows.filter(({ state }) => state !== 'good').map(({ check }) => guards.health.checks[check]);
  const when = new Date(daily.at).toLocaleString();
  return (
    <p className="note">
      {message(bad.length === 0 ? guards.health.dailyWell : guards.health.dailyBad, { when, names: bad.join(', ') })}
    </p>
  );
}
