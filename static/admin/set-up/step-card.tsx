import Lozenge from '@atlaskit/lozenge';
import type { ReactNode } from 'react';

import type { StepName, StepState } from '../../../src/contract/setup';
import { admin as words } from '../../messages/admin';
import { message } from '../../messages/message';
import { FailureText } from '../failure-text';
import { OutcomeLine } from '../outcome-line';
import { useSetupContext } from '../setup-context';
import { useLastPress } from './step-history';

const NUMBERS: Record<StepName, number> = { choice: 1, priorities: 2, field: 3, formScript: 4, gate: 5 };
const LOOKS: Record<StepState, 'default' | 'success' | 'inprogress' | 'removed' | 'moved'> = {
  todo: 'inprogress',
  done: 'success',
  waiting: 'default',
  broken: 'removed',
  drifted: 'moved',
};

type Props = { name: StepName; hand?: string; children?: ReactNode };

/** One step: its state, what pressing changes, what it found, and what came of the last press. */
export function StepCard({ name, hand, children }: Props) {
  const { state } = useSetupContext();
  const { state: stepState, waitsFor, problem } = state[name];
  const last = useLastPress(name);
  const title = message(words.stepName, { number: NUMBERS[name], title: words[name].title });
  const waiting = waitsFor === 'hand' ? (hand ?? words.waitsFor.hand) : waitsFor && words.waitsFor[waitsFor];
  return (
    <li className="step" aria-labelledby={`${name}-title`}>
      <div className="step-head">
        <h2 id={`${name}-title`} tabIndex={-1}>
          {title}
        </h2>
        <Lozenge maxWidth="none" appearance={LOOKS[stepState]}>
          {words.states[stepState]}
        </Lozenge>
      </div>
      <p className="changes">{words[name].changes}</p>
      {problem !== undefined && <FailureText failure={problem} />}
      {waiting !== undefined && <p className="waits">{waiting}</p>}
      {children}
      {last !== undefined && (
        <p className="note">{message(words.lastPress, { who: last.who, when: new Date(last.at).toLocaleString() })}</p>
      )}
      <OutcomeLine press={name} />
    </li>
  );
}
