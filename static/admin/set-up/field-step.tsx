import { admin as words } from '../../messages/admin';
import { message } from '../../messages/message';
import { PressButton } from './press-button';
import { useSetupContext } from '../setup-context';
import { StepCard } from './step-card';
import { UndoButton } from './undo-button';

export function FieldStep() {
  const { state, run } = useSetupContext();
  const { field, choice } = state;
  const canPress = field.fieldId !== null && choice.project?.managedBy === 'company';
  const isOpen = field.state === 'todo' || field.state === 'drifted';
  return (
    <StepCard name="field" hand={words.field.hand}>
      {field.screens.length > 0 && (
        <ul className="facts">
          {field.screens.map(({ id, name, uses, holdsField }) => (
            <li key={id}>
              {message(words.field.screen, { name, uses: uses.map((use) => words.field.uses[use]).join(', ') })}:{' '}
              <strong>{holdsField ? words.field.there : words.field.missing}</strong>
            </li>
          ))}
        </ul>
      )}
      <div className="press">
        {canPress && (
          <PressButton press="field" isNext={isOpen} onPress={() => void run('field', 'setup/place-field', {})}>
            {isOpen ? words.field.place : words.field.again}
          </PressButton>
        )}
        {canPress && field.screens.some(({ holdsField }) => holdsField) && (
          <UndoButton step="field">{words.field.undo}</UndoButton>
        )}
      </div>
    </StepCard>
  );
}
