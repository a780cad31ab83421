import { view } from '@forge/bridge';

/** What the host says of this frame, not read yet; null where it says nothing. Never throws. */
export async function rawContext(): Promise<unknown> {
  try {
    return await view.getContext();
  } catch {
    return null;
  }
}
