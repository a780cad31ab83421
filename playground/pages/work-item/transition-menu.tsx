import { useState } from 'react';

import { refusalOf } from '../jira/jira-answer';
import { useJira } from '../jira/use-jira';
import { type Transition, Transitions } from '../jira/work-item';
import { FormRow } from '../kit/form-row';
import { Select } from '../kit/select';
import { useSession } from '../shell/session';
import { texts } from '../texts';
import type { ChangeProps } from './change-props';
import { TransitionDialog } from './transition-dialog';

/** Where the work item can go. A transition with a screen shows it first, one without is taken at once. */
export function TransitionMenu({ item, onChanged }: ChangeProps) {
  const { jira } = useSession();
  const [shown, setShown] = useState<Transition | null>(null);
  const path = `/rest/api/3/issue/${item.key}/transitions`;
  const { answer } = useJira(Transitions, `${path}?expand=transitions.fields`);
  const transitions = answer?.ok === true ? answer.value.transitions : [];
  if (transitions.length === 0) return null;
  const take = async (chosen: Transition | undefined) => {
    if (chosen === undefined) return;
    if (chosen.hasScreen) return setShown(chosen);
    const { status, body } = await jira('POST', path, { transition: { id: chosen.id } }, 'issue-view');
    onChanged(status < 300 ? null : refusalOf(status, body));
  };
  return (
    <>
      <FormRow label={texts.workItem.transition}>
        {(ids) => (
          <Select
            {...ids}
            options={transitions.map(({ id, name }) => ({ id, name }))}
            value={null}
            placeholder={texts.select}
            onChoose={({ id }) => void take(transitions.find((one) => one.id === id))}
          />
        )}
      </FormRow>
      {shown !== null && (
        <TransitionDialog item={item} transition={shown} onChanged={onChanged} onClose={() => setShown(null)} />
      )}
    </>
  );
}
