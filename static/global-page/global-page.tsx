import Button from '@atlaskit/button/new';
import { useEffect } from 'react';

import { entrance as words } from '../messages/entrance';
import { shared } from '../messages/shared';
import { enableTheme } from '../shared/enable-theme';
import { DraftsRoom } from './drafts/drafts-room';
import { FailureText } from './failure-text';
import { type RoomId, roomIds } from './frame/open-place';
import './global-page.css';
import { ReportRoom } from './report/report-room';
import { type EntrancePage, useEntrance } from './use-entrance';

/** The app's own page, and the dialog of its command, which has the first room alone. */
export function GlobalPage() {
  const page = useEntrance();
  useEffect(() => void enableTheme(), []);
  const { entrance, failure, room, go } = page;
  if (failure !== null) return <Closed page={page} />;
  const isCommand = entrance?.host.isCommand === true;
  return (
    <main className="entrance">
      {!isCommand && <Rooms room={room} go={go} />}
      <h1>{words.rooms[room]}</h1>
      {entrance === null && <p>{words.loading}</p>}
      {entrance !== null && room === 'report' && <ReportRoom entrance={entrance} />}
      {entrance !== null && room === 'drafts' && <DraftsRoom entrance={entrance} />}
    </main>
  );
}

/** A new tab would hold the frame without Jira around it, so these are buttons and no links. */
function Rooms({ room, go }: { room: RoomId; go: (room: RoomId) => void }) {
  return (
    <nav aria-label={words.menu} className="rooms">
      {roomIds.map((id) => (
        <button key={id} type="button" aria-current={id === room ? 'page' : undefined} onClick={() => go(id)}>
          {words.rooms[id]}
        </button>
      ))}
    </nav>
  );
}

function Closed({ page: { failure, read } }: { page: EntrancePage }) {
  return (
    <main className="entrance">
      <h1>{words.closed}</h1>
      {failure !== null && <FailureText failure={failure} />}
      <div className="buttons">
        <Button onClick={read}>{shared.tryAgain}</Button>
      </div>
    </main>
  );
}
