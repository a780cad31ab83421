import type { Failure, Result } from '../../../src/contract/failure';
import type { MeToo, MeTooAdded } from '../../../src/contract/me-too';

type Ask = (asked: MeToo) => Promise<Result<MeTooAdded>>;

/** Milliseconds until it is tried again while somebody else adds to the same work item. */
const PAUSE = 700;
const MOST_TRIES = 4;

const isBusy = ({ code, detail }: Failure): boolean => code === 'CONFLICT' && detail === 'busy';
const wait = (milliseconds: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, milliseconds));

/** Adds one more person to an earlier work item. While somebody else does, it waits its turn. */
export async function join(ask: Ask, asked: MeToo): Promise<Result<MeTooAdded>> {
  for (let tries = 1; ; tries += 1) {
    const answer = await ask(asked);
    if (answer.ok || !isBusy(answer.failure) || tries === MOST_TRIES) return answer;
    await wait(PAUSE);
  }
}
