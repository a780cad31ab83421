import Button from '@atlaskit/button/new';

import type { PolicyState } from '../../src/contract/policy-revisions';
import { policy as words } from '../messages/policy';
import { call } from '../shared/call';
import { useScope } from './desk/policy-call';
import type { Keeping } from './desk/use-keeping';

type Props = { keeping: Keeping; onState: (state: PolicyState) => void };

/** Two tabs of one person: the second one learns of the first before anything is replaced, and chooses. */
export function OtherTab({ keeping, onState }: Props) {
  const scope = useScope();
  const open = async (): Promise<void> => {
    const answer = await call('policy/read', scope);
    if (!answer.ok) return keeping.noteFailure(answer.failure);
    keeping.forget();
    onState(answer.value);
  };
  return (
    <div role="alert">
      {keeping.isElsewhere && (
        <div className="waits">
          <p>{words.conflict.tab}</p>
          <div className="press">
            <Button onClick={() => void keeping.takeOver()}>{words.conflict.keepMine}</Button>
            <Button onClick={() => void open()}>{words.conflict.openTheirs}</Button>
          </div>
        </div>
      )}
    </div>
  );
}
