import * as z from 'zod/mini';

import { seededRandom } from './seeded-random';

/** Forge delivers within three minutes (events-reference/product_events). */
const LONGEST_DELAY_SECONDS = 180;
const Chance = z.number().check(z.gte(0), z.lte(1));
const Delay = z.number().check(z.gte(0), z.lte(LONGEST_DELAY_SECONDS));

/** How badly events travel. Different delays put them out of order. Chances are from 0 to 1. */
export const EventFaults = z.object({
  seed: z.int(),
  leastDelaySeconds: Delay,
  mostDelaySeconds: Delay,
  twice: Chance,
  never: Chance,
});
export type EventFaults = z.infer<typeof EventFaults>;

export const noFaults: EventFaults = { seed: 1, leastDelaySeconds: 0, mostDelaySeconds: 0, twice: 0, never: 0 };

export type EventTravel = {
  faults: () => EventFaults;
  /** Starts again from the seed. */
  set: (changed: { [K in keyof EventFaults]?: EventFaults[K] | undefined }) => EventFaults;
  /** Seconds after which each copy of the next event arrives; none: it is lost. */
  next: () => number[];
};

export function createEventTravel(): EventTravel {
  let faults = noFaults;
  let random = seededRandom(faults.seed);
  const delay = (): number =>
    faults.leastDelaySeconds + random() * Math.max(0, faults.mostDelaySeconds - faults.leastDelaySeconds);
  return {
    faults: () => faults,
    set(changed) {
      const given = Object.entries(changed).filter(([, value]) => value !== undefined);
      faults = { ...faults, ...Object.fromEntries(given) };
      random = seededRandom(faults.seed);
      return faults;
    },
    next() {
      const fate = [random(), random(), delay(), delay()] as const;
      if (fate[0] < faults.never) return [];
      return fate[1] < faults.twice ? [fate[2], fate[3]] : [fate[2]];
    },
  };
}
