/** What travels over the port: a named call or a call of a function the other end handed out, and its answer. */
export type Message =
  | { kind: 'call'; id: number; name: string; body?: string | undefined }
  | { kind: 'callback'; id: number; name: string; body?: string | undefined }
  | { kind: 'answer'; id: number; body?: string | undefined }
  | { kind: 'failure'; id: number; message: string };

const KINDS = ['call', 'callback', 'answer', 'failure'];
const hasText = (value: object, key: string) => key in value && typeof Reflect.get(value, key) === 'string';

/** Whether something that came over a port is a message of ours; anything else is dropped. */
export function isMessage(value: unknown): value is Message {
  if (typeof value !== 'object' || value === null || !('kind' in value) || !('id' in value)) return false;
  if (typeof value.id !== 'number' || typeof value.kind !== 'string' || !KINDS.includes(value.kind)) return false;
  if (value.kind === 'failure') return hasText(value, 'message');
  if ('body' in value && value.body !== undefined && typeof value.body !== 'string') return false;
  return value.kind === 'answer' || hasText(value, 'name');
}

/** Sent once per load from a frame to the page around it, with one end of a MessageChannel. */
export const CONNECT = 'preflight-playground-connect';
