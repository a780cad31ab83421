import type { MouseEvent } from 'react';

import { frame as words } from '../../messages/frame';
import { type RoomId, rooms } from '../rooms';

type Props = { current: RoomId | null; go: (room: RoomId) => void };

/** A new tab or window would hold the frame without Jira around it, so only the plain press leads anywhere. */
const press = (event: MouseEvent, then: () => void): void => {
  event.preventDefault();
  then();
};

/** Every room of the page; the address of each can be linked. */
export function RoomList({ current, go }: Props) {
  return (
    <nav className="rooms" aria-label={words.menu}>
      <ul>
        {rooms.map(({ id }) => (
          <li key={id}>
            <a
              href={`#/${id}`}
              aria-current={id === current ? 'page' : undefined}
              onClick={(event) => press(event, () => go(id))}
            >
              {words.rooms[id].menu}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
