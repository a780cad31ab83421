import Button from '@atlaskit/button/new';
import { useState } from 'react';

import { admin as words } from '../../../messages/admin';
import { message } from '../../../messages/message';
import { focusOn } from '../../focus-on';
import { useSetupContext } from '../../setup-context';
import { StepCard } from '../step-card';
import { ChoiceForm } from './choice-form';

export function ChoiceStep() {
  const { state } = useSetupContext();
  const { choice } = state;
  const [isChanging, setChanging] = useState(false);
  const isMade = choice.project !== null;
  // The form reads what it offers first, and its button is gone by then.
  const change = (): void => {
    setChanging(true);
    focusOn('choice-title');
  };
  return (
    <StepCard name="choice">
      {isMade && <Chosen />}
      {isMade && choice.state === 'drifted' && <p>{words.choice.lost}</p>}
      {(!isMade || isChanging) && <ChoiceForm canCancel={isMade} onEnd={() => setChanging(false)} />}
      {isMade && !isChanging && (
        <div className="press">
          <Button onClick={change}>{words.choice.change}</Button>
        </div>
      )}
    </StepCard>
  );
}

function Chosen() {
  const { packName, project, issueTypes } = useSetupContext().state.choice;
  const types = issueTypes.map(({ name }) => name).join(', ');
  const values = { pack: packName ?? '', types, space: project?.name ?? '', key: project?.key ?? '' };
  return <p>{message(words.choice.chosen, values)}</p>;
}
