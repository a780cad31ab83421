import { detachAll } from '../release/detach-all';
import type { Handler } from '../handlers';
import { answerWithState } from './answer-with-state';
import type { SetupParts } from './setup-parts';

/** The way out, as a step of the set-up page. */
export const detachGates =
  (parts: SetupParts): Handler<'setup/detach-gates'> =>
  async () => {
    const { failure, changed } = await detachAll(parts.ports, parts.now());
    return answerWithState(parts, failure, changed);
  };
