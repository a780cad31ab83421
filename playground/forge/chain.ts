import { AsyncLocalStorage } from 'node:async_hooks';

/** What one event led to: every push that its consumer makes, and those of the consumers after it, belong to one chain. */
export type Chain = { pushes: number };

const chains = new AsyncLocalStorage<Chain>();

/** The chain that runs here; a new one where nothing runs that came from the queue. */
export const chainHere = (): Chain => chains.getStore() ?? { pushes: 0 };
export const inChain = <T>(chain: Chain | undefined, work: () => T): T => chains.run(chain ?? { pushes: 0 }, work);
