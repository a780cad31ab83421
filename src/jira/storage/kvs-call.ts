import { ForgeKvsAPIError } from '@forge/kvs';

import { fail, ok, type Result } from '../../contract/failure';

/** Our own mistakes, not the storage's: they stay errors. */
const BUGS = ['KEY_TOO_LONG', 'INVALID_KEY', 'MAX_DEPTH'];

/** Runs one storage call; a storage that is down, slow or throttled is a value. */
export async function kvsCall<T>(call: () => Promise<T>): Promise<Result<T>> {
  try {
    return ok(await call());
  } catch (error) {
    if (!(error instanceof ForgeKvsAPIError)) return fail('STORAGE_UNAVAILABLE');
    if (BUGS.includes(error.code)) throw error;
    return error.code === 'MAX_SIZE' ? fail('INVALID_INPUT', 'MAX_SIZE') : fail('STORAGE_UNAVAILABLE', error.code);
  }
}
