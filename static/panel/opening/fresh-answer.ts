import type { Output } from '../../../src/contract/api';
import { fail, type Result } from '../../../src/contract/failure';
import type { RawAnswer } from '../../shared/raw-answer';

export type Answer = Result<Output<'panel/open'>>;

/** The resolver's answer, read by the shapes of a policy, which are fetched here. Without them it counts as not come. */
export async function freshAnswer(asked: Promise<RawAnswer>): Promise<Answer> {
  try {
    const { readOpened } = await import('./read-opened');
    return readOpened(await asked);
  } catch {
    return fail('UNREACHABLE', 'panel/open');
  }
}
