import { ok } from '../../contract/failure';
import { health } from '../../core/health/health';
import type { Handler } from '../handlers';
import { readSetup } from '../setup/read-setup';
import type { SetupParts } from '../setup/setup-parts';
import { healthFacts } from './health-facts';

/** The health list of the space that the set-up page works on, read now. */
export const readHealth =
  (parts: SetupParts): Handler<'health/read'> =>
  async () => {
    const state = await readSetup(parts);
    if (state.choice.state === 'todo') return ok({ space: null, rows: [] });
    const { project } = state.choice;
    const space = project === null ? null : { key: project.key, name: project.name };
    return ok({ space, rows: health(healthFacts(state)) });
  };
