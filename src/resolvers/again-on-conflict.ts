import type { Result } from '../contract/failure';

/** A press that reads a record, changes it and writes it: where a turn in the background wrote in between, it is done once more. */
export async function againOnConflict<T>(press: () => Promise<Result<T>>): Promise<Result<T>> {
  const first = await press();
  const isOvertaken = !first.ok && first.failure.code === 'CONFLICT' && first.failure.detail === 'stored';
  return isOvertaken ? press() : first;
}
