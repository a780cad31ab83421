import { message } from '../../messages/message';
import { Ended } from '../answers/ended';
import { usePanel } from '../form/panel-context';

/** An earlier work item is followed instead. */
export function Followed({ issue, onDiscard }: { issue: string; onDiscard: () => void }) {
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
