import * as z from 'zod/mini';

import type { Result } from '../contract/failure';
import type { CopyPorts } from './copy-ports';
import type { Done } from './ports';

const Count = z.number().check(z.int(), z.gte(0));

/** How far the copies have come that are written before an uninstall. `skip`: of the page that `token` begins so many are done. */
export const CopyPlace = z.object({
  schemaVersion: z.literal(1),
  projects: z.array(z.string()),
  token: z.nullable(z.string()),
  skip: Count,
  /** Work items with a report; of them written, and failed. */
  seen: Count,
  written: Count,
  failed: Count,
});
export type CopyPlace = z.infer<typeof CopyPlace>;

/** Kept for a week; null: nothing was begun, or it came to its end. */
export type CopyPlaces = {
  read(): Promise<Result<CopyPlace | null>>;
  write(place: CopyPlace | null): Promise<Result<Done>>;
};

export type LeavingPorts = { copying: CopyPorts; places: CopyPlaces };
