import * as z from 'zod/mini';

import type { Result } from '../contract/failure';
import type { EarlierItems } from './me-too-ports';
import type { Done } from './ports';

/** One press on “Not a …”: from which priority to which (Jira's ids), and how far it came. `owed`: its comment may not be written yet. */
export const Lowering = z.object({
  schemaVersion: z.literal(1),
  press: z.string(),
  from: z.string(),
  to: z.string(),
  state: z.enum(['owed', 'done']),
});
export type Lowering = z.infer<typeof Lowering>;

/** The last press on a work item, for a day: after that nobody presses it a second time. `null`: none, or none that can be read. */
export type Lowerings = {
  read(issueId: string): Promise<Result<Lowering | null>>;
  write(issueId: string, lowering: Lowering): Promise<Result<Done>>;
};

/** All of it as the person who calls; a comment is found again by the press it was written for. */
export type LoweringPorts = {
  mayLower: EarlierItems['mayJoin'];
  comment: EarlierItems['comment'];
  isTold: EarlierItems['isTold'];
  lowerings: Lowerings;
};
