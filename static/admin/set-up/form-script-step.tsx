import { admin as words } from '../../messages/admin';
import { plural } from '../../messages/message';
import { PressButton } from './press-button';
import { useSetupContext } from '../setup-context';
import { StepCard } from './step-card';
import { UndoButton } from './undo-button';

export function FormScriptStep() {
  const { state, run } = useSetupContext();
  const { state: stepState, registeredFor } = state.formScript;
  const isOpen = stepState !== 'done';
  const register = (): void => void run('formScript', 'setup/register-form-script', {});
  return (
    <StepCard name="formScript">
      {registeredFor.length > 0 && <p>{plural(words.formScript.runs, registeredFor.length)}</p>}
      <div className="press">
        {stepState !== 'waiting' && (
          <PressButton press="formScript" isNext={isOpen} onPress={register}>
            {words.formScript[stepState === 'todo' ? 'register' : isOpen ? 'update' : 'again']}
          </PressButton>
        )}
        {registeredFor.length > 0 && <UndoButton step="formScript">{words.formScript.undo}</UndoButton>}
      </div>
    </StepCard>
  );
}
