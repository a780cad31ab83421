import type { Draft } from '../../report/draft';

/** A report that a team could get, and what its pack says of it. */
export type Example = {
  name: string;
  draft: Draft;
  allowed: boolean;
  /** `rule level target`, in order; what only tells is left out. */
  findings: string[];
  category: string | null;
  priority: string | null;
};
