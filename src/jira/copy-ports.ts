import type { Result } from '../contract/failure';
import type { Doc } from '../core/readable-copy/splice-copy';
import type { Done, PolicyStore } from './ports';
import type { CopyQueue, SiteFactsPort } from './repair-ports';

/** What a copy is made of; `description` is the document as Jira holds it, null where it is empty. */
export type CopiedItem = { projectId: string; issueTypeId: string; description: unknown; report: unknown };

/** As the app, because nobody is there; one call each. */
export type Descriptions = {
  read(issueId: string, reportField: string): Promise<Result<CopiedItem>>;
  /** Tells no watcher. JIRA_REFUSED: Jira does not take it, as where the description is on no screen or too long. */
  write(issueId: string, doc: Doc): Promise<Result<Done>>;
};

export type CopyPorts = {
  policies: Pick<PolicyStore, 'read'>;
  siteFacts: SiteFactsPort;
  descriptions: Descriptions;
  copies: CopyQueue;
};
