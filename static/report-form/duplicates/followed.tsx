import { message } from '../../messages/message';
import { Ended } from '../answers/ended';
import { usePanel } from '../form/panel-context';

type Props = { issue: string; onDiscard: () => void };

/** An earlier work item is followed instead. */
export function Followed({ issue, onDiscard }: Props) {
  const { words, change } = usePanel();
  return (
    <Ended
      title={message(words.duplicates.followed, { key: issue })}
      takenBack={{ about: 'duplicate', id: 'follow', kind: 'corrected' }}
      onGoOn={() => change({ type: 'beside', beside: { follows: null } })}
      onDiscard={onDiscard}
    />
  );
}

/** The person with the trouble was added to an earlier work item. */
export function Joined({ issue, onDiscard }: Props) {
  const { words, change } = usePanel();
  return (
    <Ended
      title={message(words.duplicates.meToo.added, { key: issue })}
      takenBack={{ about: 'duplicate', id: 'me-too', kind: 'corrected' }}
      onGoOn={() => change({ type: 'beside', beside: { joined: null } })}
      onDiscard={onDiscard}
    >
      <p>{words.duplicates.meToo.stays}</p>
    </Ended>
  );
}
