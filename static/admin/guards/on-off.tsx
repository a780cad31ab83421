import Button from '@atlaskit/button/new';

import type { Failure } from '../../../src/contract/failure';
import { FailureText } from '../failure-text';

type Props = {
  texts: { on: string; off: string };
  /** Whether each of the two can be pressed now. */
  on: boolean;
  off: boolean;
  set: (on: boolean) => Promise<void>;
  state: { busy: boolean; failure: Failure | null };
};

/** The two presses of something that is switched, and what came of the last one. */
export function OnOff({ texts, on, off, set, state: { busy, failure } }: Props) {
  return (
    <>
      <div className="press">
        {on && (
          <Button isLoading={busy} onClick={() => void set(true)}>
            {texts.on}
          </Button>
        )}
        {off && (
          <Button isLoading={busy} onClick={() => void set(false)}>
            {texts.off}
          </Button>
        )}
      </div>
      <div role="status">{failure !== null && <FailureText failure={failure} />}</div>
    </>
  );
}
