import Button from '@atlaskit/button/new';

import { frame as words } from '../../messages/frame';

/** Asked where leaving the room would lose something. */
export function LeaveQuestion({ onLeave, onStay }: { onLeave: () => void; onStay: () => void }) {
  return (
    <div className="press leave-question" role="group" aria-label={words.unsaved.title}>
      <p>
        <strong>{words.unsaved.title}</strong> {words.unsaved.means}
      </p>
      <Button appearance="primary" autoFocus onClick={onStay}>
        {words.unsaved.stay}
      </Button>
      <Button onClick={onLeave}>{words.unsaved.leave}</Button>
    </div>
  );
}
