import type { GateMargin } from '../../src/core/gate/gate-margin';
import { message } from '../messages/message';
import { policy as words } from '../messages/policy';

const KB = 1_000;
const kB = (bytes: number): string => (bytes / KB).toFixed(1);

/** How much of what a gate can hold the policy takes. Nothing while it is no policy yet: a problem says why. */
export function MarginLine({ margin }: { margin: GateMargin | null }) {
  if (margin === null) return null;
  const { bytes, mostBytes, steps, mostSteps } = margin;
  return (
    <div className="margin">
      <meter aria-hidden="true" value={Math.max(bytes / mostBytes, steps / mostSteps)} max={1} high={0.8} optimum={0} />
      <p className="note">{message(words.margin, { bytes: kB(bytes), mostBytes: kB(mostBytes), steps, mostSteps })}</p>
    </div>
  );
}
