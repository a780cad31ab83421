export type Concurrency = { key: string; limit: number };

export type Slots = {
  /** Resolves when fewer than `limit` pieces of work with this key run. */
  take: (place: Concurrency) => Promise<void>;
  release: (place: Concurrency) => void;
};

/** Concurrency of the async events API: work with the same key waits for its turn, first come first served. */
export function createSlots(): Slots {
  const places = new Map<string, { running: number; waiting: (() => void)[] }>();
  const placeOf = (key: string) => {
    const place = places.get(key) ?? { running: 0, waiting: [] };
    places.set(key, place);
    return place;
  };
  return {
    async take({ key, limit }) {
      const place = placeOf(key);
      if (place.running >= limit) await new Promise<void>((resolve) => place.waiting.push(resolve));
      else place.running += 1;
    },
    release({ key }) {
      const place = placeOf(key);
      const next = place.waiting.shift();
      if (next !== undefined) return next();
      place.running -= 1;
      if (place.running === 0) places.delete(key);
    },
  };
}
