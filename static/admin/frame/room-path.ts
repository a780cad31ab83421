import { createContext, useContext } from 'react';

import type { RoomId } from '../rooms';

/** Where somebody is within the room (`gate` in `set-up/gate`), and how to go elsewhere. */
export type RoomPath = { rest: string; go: (room: RoomId, rest?: string) => void };

const Context = createContext<RoomPath>({ rest: '', go: () => undefined });
export const RoomPathContext = Context.Provider;
export const useRoomPath = (): RoomPath => useContext(Context);
