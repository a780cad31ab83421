export type Surroundings = { ancestorOrigins: readonly string[]; referrer: string; ownOrigin: string };

const originOf = (address: string) => {
  try {
    return new URL(address).origin;
  } catch {
    return null;
  }
};

/**
 * The origin of the page that embeds this frame, or null when it cannot be known. After a navigation inside the frame
 * the referrer is the frame's own origin, so `ancestorOrigins` goes first; Firefox lacks it.
 */
export function hostOrigin({ ancestorOrigins, referrer, ownOrigin }: Surroundings): string | null {
  const [parent] = ancestorOrigins;
  if (parent !== undefined) return parent;
  const origin = originOf(referrer);
  return origin === ownOrigin ? null : origin;
}
