import Button from '@atlaskit/button/new';

import type { HealthFix, HealthRow } from '../../../src/core/health/health';
import { guards } from '../../messages/guards';
import { message } from '../../messages/message';
import { useSetupContext } from '../setup-context';
import { GuardSection } from './guard-section';
import { useReading } from './use-reading';

/** The steps that a single press repeats; the others need a decision first. */
const PRESSES = {
  'place-field': ['field', 'setup/place-field'],
  'register-form-script': ['formScript', 'setup/register-form-script'],
  'attach-gate': ['gate', 'setup/attach-gate'],
} as const;
const isPress = (fix: HealthFix | null): fix is keyof typeof PRESSES => fix !== null && fix in PRESSES;
const isByHand = (fix: HealthFix | null): fix is keyof typeof guards.health.byHand =>
  fix !== null && fix in guards.health.byHand;

const textOf = ({ check, state, about }: HealthRow): string =>
  message(about.length === 0 ? guards.health.plain : guards.health.about, {
    ...{ check: guards.health.checks[check], state: guards.health.states[state], names: about.join(', ') },
  });

/** Whether everything still stands as the set-up left it, with the press that mends each line. */
export function HealthSection() {
  const reading = useReading('health/read');
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
              {textOf(row)} <Mend fix={row.fix} onMended={reading.read} />
            </li>
          ))}
        </ul>
      )}
    </GuardSection>
  );
}

function Mend({ fix, onMended }: { fix: HealthFix | null; onMended: () => void }) {
  const { busy, run } = useSetupContext();
  if (isByHand(fix)) return <span className="note">{guards.health.byHand[fix]}</span>;
  if (!isPress(fix)) return null;
  const [press, method] = PRESSES[fix];
  const mend = (): void => void run(press, method, {}).then(onMended);
  return (
    <Button spacing="compact" isDisabled={busy !== null} onClick={mend}>
      {guards.health.fixes[fix]}
    </Button>
  );
}
