import type { Result } from '../contract/failure';
import type { Done } from './ports';

/** By which revision of its space's policy a work item's report was judged last: when it was filed, or saved beside it. */
export type JudgedRevisions = {
  /** `null`: it was filed before this was kept. */
  read(issueId: string): Promise<Result<number | null>>;
  write(issueId: string, revision: number): Promise<Result<Done>>;
};
