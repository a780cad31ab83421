import type { Handler } from '../handlers';
import type { SetupParts } from '../setup/setup-parts';
import { leaveAll } from './leave-all';
import { releaseState } from './read-release';

export const leave =
  ({ ports, now }: SetupParts): Handler<'release/leave'> =>
  async () =>
    releaseState(ports, await leaveAll(ports, now()));
