import type { Result } from '../contract/failure';
import type { MeTooLedger } from '../core/me-too/me-too-ledger';
import type { CommentBody } from '../core/repair/repair-comment';
import type { Report } from '../core/report/report';
import type { Done } from './ports';

/** An earlier work item as the caller sees it; `report`: the field's value as it is stored, null where it is empty. */
export type EarlierItem = { id: string; projectId: string; report: unknown };

/** All of it as the person who calls: gone, or not to be seen, is NOT_FOUND. */
export type EarlierItems = {
  read(key: string, fieldId: string): Promise<Result<EarlierItem>>;
  /** Whether they may both edit it and comment on it. */
  mayJoin(issueId: string): Promise<Result<boolean>>;
  writeReport(issueId: string, fieldId: string, report: Report): Promise<Result<Done>>;
  /** `draftId` is kept with the comment, unseen by people, so that it can be found again. */
  comment(issueId: string, body: CommentBody, draftId: string): Promise<Result<Done>>;
  /** Whether one of the latest 50 comments was written for this draft. */
  isTold(issueId: string, draftId: string): Promise<Result<boolean>>;
};

/** By work item, for a year after the last one was added. `null`: none, or none that can be read. */
export type MeTooLedgers = {
  read(issueId: string): Promise<Result<MeTooLedger | null>>;
  write(issueId: string, ledger: MeTooLedger): Promise<Result<Done>>;
};

export type MeTooPorts = { items: EarlierItems; ledgers: MeTooLedgers };
