import type { KvsProblem } from './kvs-limits';

export type KvsAnswer = { status: number; body?: unknown };

/** Every refusal of the storage has this body; `@forge/kvs` makes a ForgeKvsAPIError of it. */
export const refuse = ({ status, code, message }: KvsProblem): KvsAnswer => ({ status, body: { code, message } });
