import type { SetupState } from '../../src/contract/setup';
import { admin as words } from '../messages/en';
import { PressButton } from './press-button';
import { useSetupContext } from './setup-context';
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
      <p className="changes">{words.gate.shared}</p>
      {gate.workflows.length > 0 && (
        <ul className="facts">
          {gate.workflows.map((workflow) => (
            <li key={workflow.id}>
              {workflow.name} ({typesOf(workflow)}): <strong>{words.gate.attached[workflow.attached]}</strong>
            </li>
          ))}
        </ul>
      )}
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
