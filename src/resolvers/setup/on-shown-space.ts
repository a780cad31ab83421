import type { Input } from '../../contract/api';
import { fail } from '../../contract/failure';
import type { Handler } from '../handlers';
import type { SetupParts } from './setup-parts';

type ShownMethod =
  | `setup/${'map-priorities' | 'place-field' | 'register-form-script' | 'attach-gate'}`
  | `setup/${'observe' | 'enforce' | 'undo' | 'set-fail-policy'}`;

/** What is pressed on a page that shows one space never changes another, which somebody chose meanwhile: CONFLICT with `space`. */
export const onShownSpace =
  <M extends ShownMethod>({ ports }: SetupParts, handler: Handler<M>): Handler<M> =>
  async (input: Input<M>, caller) => {
    const { shown } = input;
    if (shown === undefined) return handler(input, caller);
    const chosen = await ports.policies.chosenProject();
    if (!chosen.ok) return chosen;
    return chosen.value === shown ? handler(input, caller) : fail('CONFLICT', 'space');
  };
