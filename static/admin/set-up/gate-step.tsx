import Button from '@atlaskit/button/new';

import type { SetupState } from '../../../src/contract/setup';
import { admin as words } from '../../messages/admin';
import { message } from '../../messages/message';
import { PressButton } from './press-button';
import { useSetupContext } from '../setup-context';
import { StepCard } from './step-card';

type Workflow = SetupState['gate']['workflows'][number];

export function GateStep() {
  const { state, run } = useSetupContext();
  const { gate, choice } = state;
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
            </li>
          ))}
        </ul>
      )}
      {gate.whenUnreadable !== null && gate.state !== 'waiting' && <FailPolicy whenUnreadable={gate.whenUnreadable} />}
      {gate.state !== 'waiting' && (
        <PressButton
          press="gate"
          isNext={gate.state !== 'done'}
          onPress={() => void run('gate', 'setup/attach-gate', {})}
        >
          {gate.state === 'done' ? words.gate.again : words.gate.attach}
        </PressButton>
      )}
    </StepCard>
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

function AlsoFor({ workflow }: { workflow: Workflow }) {
  if (workflow.alsoFor.length === 0) return null;
  const types = workflow.alsoFor.map(({ name }) => name).join(', ');
  return <span className="note"> {message(words.gate.alsoFor, { types })}</span>;
}
