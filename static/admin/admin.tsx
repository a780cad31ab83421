import Button from '@atlaskit/button/new';
import { useEffect } from 'react';

import type { Failure } from '../../src/contract/failure';
import { admin as words } from '../messages/admin';
import { enableTheme } from '../shared/enable-theme';
import './admin.css';
import './frame/frame.css';
import { LeaveQuestion } from './frame/leave-question';
import { OpenRoom } from './frame/open-room';
import { RoomList } from './frame/room-list';
import { RoomPathContext } from './frame/room-path';
import { UnsavedContext } from './frame/unsaved';
import { usePlace } from './frame/use-place';
import { type RoomId, rooms } from './rooms';
import { SetupContext } from './setup-context';
import type { SetupPage } from './setup-page';
import { useSetup } from './use-setup';

/** What the address names; at the door: the set-up where nothing is chosen yet, else the answer to "is it protected?". */
function roomAt(path: string | null, page: SetupPage): RoomId | null {
  if (path === null) return null;
  const named = rooms.find(({ id }) => id === path.split('/')[0]);
  if (named !== undefined) return named.id;
  if (page.kind !== 'open') return null;
  return page.state.choice.project === null ? 'set-up' : 'protection';
}

/** The page: its rooms, and what Jira holds now for all of them. */
export function Admin() {
  const { page, reload, run } = useSetup();
  const { path, wanted, unsaved, go, leave, stay } = usePlace();
  useEffect(() => void enableTheme(), []);
  if (page.kind === 'closed') return <Closed failure={page.failure} onReload={reload} />;
  const room = roomAt(path, page);
  const rest = path?.split('/').slice(1).join('/') ?? '';
  const enter = (id: RoomId, within = ''): void => go(within === '' ? id : `${id}/${within}`);
  const setup = page.kind === 'open' ? { ...page, reload, run } : null;
  return (
    <RoomPathContext value={{ rest, go: enter }}>
      <UnsavedContext value={unsaved}>
        <SetupContext value={setup}>
          <div className="admin">
            <RoomList current={room} go={enter} />
            <div>
              {wanted !== null && <LeaveQuestion onLeave={leave} onStay={stay} />}
              {room === null ? <p>{words.loading}</p> : <OpenRoom id={room} isReady={setup !== null} />}
            </div>
          </div>
        </SetupContext>
      </UnsavedContext>
    </RoomPathContext>
  );
}

function Closed({ failure, onReload }: { failure: Failure; onReload: () => void }) {
  return (
    <main className="admin closed" role="alert">
      <h1>{words.closed}</h1>
      <p>{words.failures[failure.code]}</p>
      <div>
        <Button onClick={onReload}>{words.reload}</Button>
      </div>
    </main>
  );
}
