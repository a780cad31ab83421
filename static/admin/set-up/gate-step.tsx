import Button from '@atlaskit/button/new';

import type { SetupState } from '../../../src/contract/setup';
import { admin as words } from '../../messages/admin';
import { message } from '../../messages/message';
import { PressButton } from './press-button';
import { useSetupContext } from '../setup-context';
import { RehearseFirst } from './rehearse-first';
import { StepCard } from './step-card';

type Workflow = SetupState['gate']['workflows'][number];

export function GateStep() {
  const { gate, choice } = useSetupContext().state;
  const typesOf = ({ issueTypeIds }: Workflow): string =>
    choice.issueTypes
      .filter(({ id }) => issueTypeIds.includes(id))
      .map(({ name }) => name)
      .join(', ');
  return (
    <StepCard name="gate" hand={words.gate.locked}>
      {gate.workflows.length > 0 && (
        <ul className="facts">
          {gate.workflows.map((workflow) => (
            <li key={workflow.id}>
              {workflow.name} ({typesOf(workflow)}): <strong>{words.gate.attached[workflow.attached]}</strong>
              <AlsoFor workflow={workflow} />
              <Otherwise workflow={workflow} />
            </li>
          ))}
        </ul>
      )}
      {gate.whenUnreadable !== null && gate.state !== 'waiting' && <FailPolicy whenUnreadable={gate.whenUnreadable} />}
      {gate.state !== 'waiting' && (gate.state !== 'done' || gate.observes) && <RehearseFirst />}
      {gate.state !== 'waiting' && <Stance />}
    </StepCard>
  );
}

/** Which of the two holds, and the press that leads to the other. */
function Stance() {
  const { busy, state, run } = useSetupContext();
  const { observes, state: stepState } = state.gate;
  const isDone = stepState === 'done';
  const observe = (): void => void run('gate', 'setup/observe', {});
  const enforce = (): void => void run('gate', 'setup/enforce', {});
  const again = (): void => void run('gate', 'setup/attach-gate', {});
  return (
    <>
      <p>{isDone ? words.gate.stance[observes ? 'observes' : 'enforces'] : words.gate.stance.choose}</p>
      <div className="press">
        {(!isDone || observes) && (
          <PressButton press="gate" isNext={!isDone && !observes} onPress={enforce}>
            {observes ? words.gate.enforce : words.gate.attach}
          </PressButton>
        )}
        {(!isDone || !observes) && (
          <Button isDisabled={busy !== null} onClick={observe}>
            {words.gate.observe}
          </Button>
        )}
        {(isDone || observes) && (
          <Button isDisabled={busy !== null} onClick={again}>
            {words.gate.again}
          </Button>
        )}
      </div>
    </>
  );
}

/** Seen and chosen by the admin: what happens where the gate cannot tell. */
function FailPolicy({ whenUnreadable }: { whenUnreadable: 'closed' | 'open' }) {
  const { busy, run } = useSetupContext();
  const other = whenUnreadable === 'closed' ? 'open' : 'closed';
  const choose = (): void => void run('gate', 'setup/set-fail-policy', { whenUnreadable: other });
  return (
    <p>
      {words.gate.failPolicy[whenUnreadable]}{' '}
      <Button spacing="compact" isDisabled={busy !== null} onClick={choose}>
        {other === 'open' ? words.gate.failPolicy.toOpen : words.gate.failPolicy.toClosed}
      </Button>
    </p>
  );
}

/** Said before the press: a workflow has one gate, and spaces that share it share what it guards. */
function Otherwise({ workflow: { otherwise } }: { workflow: Workflow }) {
  const { rows } = useSetupContext().state.priorities;
  if (otherwise === undefined) return null;
  const names = otherwise.guards.map((id) => rows.find((row) => row.id === id)?.name ?? id).join('”, “');
  return <p className="waits">{message(words.gate.otherwise[otherwise.whenUnreadable], { names })}</p>;
}

function AlsoFor({ workflow }: { workflow: Workflow }) {
  if (workflow.alsoFor.length === 0) return null;
  const types = workflow.alsoFor.map(({ name }) => name).join(', ');
  return <span className="note"> {message(words.gate.alsoFor, { types })}</span>;
}
