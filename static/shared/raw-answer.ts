import { invoke } from '@forge/bridge';

/** What a call to the resolver brought back, not read yet; null: nothing came (offline, timed out, not deployed). */
export type RawAnswer = { raw: unknown } | null;

/** One call to the resolver, on its way at once: nothing is needed for it but the bridge. Never throws. */
export async function rawAnswer(method: string, input: object): Promise<RawAnswer> {
  try {
    return { raw: await invoke(method, { ...input }) };
  } catch {
    return null;
  }
}
