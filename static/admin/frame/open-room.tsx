import Button from '@atlaskit/button/new';
import { type ComponentType, useEffect, useRef, useState } from 'react';

import { frame as words } from '../../messages/frame';
import { focusOn } from '../focus-on';
import { type RoomId, rooms } from '../rooms';

const TITLE = 'room-title';
type Loaded = { id: RoomId; Room: ComponentType | null };

/** A room's own code is fetched when somebody goes there. */
function useRoom(id: RoomId): Loaded | null {
  const [loaded, setLoaded] = useState<Loaded | null>(null);
  useEffect(() => {
    let isCurrent = true;
    const take = (Room: ComponentType | null): void => {
      if (isCurrent) setLoaded({ id, Room });
    };
    void rooms
      .find((room) => room.id === id)
      ?.load()
      .then(take, () => take(null));
    return () => {
      isCurrent = false;
    };
  }, [id]);
  return loaded?.id === id ? loaded : null;
}

/** One room under its heading, which has the focus after a move. */
export function OpenRoom({ id, isReady }: { id: RoomId; isReady: boolean }) {
  const loaded = useRoom(id);
  const before = useRef<RoomId | null>(null);
  useEffect(() => {
    if (before.current !== null && before.current !== id) focusOn(TITLE);
    before.current = id;
  }, [id]);
  const { title, intro } = words.rooms[id];
  return (
    <main className="room" aria-labelledby={TITLE}>
      <header className="head">
        <h1 id={TITLE} tabIndex={-1}>
          {title}
        </h1>
        <p>{intro}</p>
      </header>
      {(loaded === null || !isReady) && <p>{words.loading}</p>}
      {loaded?.Room === null && <NotLoaded />}
      {isReady && loaded?.Room != null && <loaded.Room />}
    </main>
  );
}

/** A new version of the app takes the old one's files away, and a network can fail: reading the page anew fetches today's. */
function NotLoaded() {
  return (
    <div className="failure" role="alert">
      <p>{words.notLoaded}</p>
      <div>
        <Button onClick={() => window.location.reload()}>{words.loadAgain}</Button>
      </div>
    </div>
  );
}
