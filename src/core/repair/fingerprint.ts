const OFFSET = 0xcbf29ce484222325n;
const PRIME = 0x100000001b3n;
const SIXTY_FOUR_BITS = (1n << 64n) - 1n;

/** FNV-1a with 64 bits, as 16 hex digits: tells two texts apart, protects nothing. http://www.isthe.com/chongo/tech/comp/fnv/ */
export function fingerprint(text: string): string {
  let hash = OFFSET;
  for (const byte of new TextEncoder().encode(text)) hash = ((hash ^ BigInt(byte)) * PRIME) & SIXTY_FOUR_BITS;
  return hash.toString(16).padStart(16, '0');
}

const inOrder = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(inOrder);
  if (typeof value !== 'object' || value === null) return value;
  return Object.entries(value)
    .toSorted(([one], [other]) => (one < other ? -1 : 1))
    .map(([key, inner]) => [key, inOrder(inner)]);
};

/** The same for the same JSON, whatever the order of its keys: Jira promises none. */
export const fingerprintOfJson = (value: unknown): string => fingerprint(JSON.stringify(inOrder(value ?? null)));
