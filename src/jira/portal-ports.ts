import type { Result } from '../contract/failure';
import type { Report } from '../core/report/report';
import type { Done } from './ports';
import type { SiteFactsPort } from './repair-ports';

/** What a new work item brought along. `left`: what the portal's form left there, undefined where it left nothing. */
export type NewRequest = { left: unknown; report: unknown };

/** As the app: a customer may not write to the work item. One call each. */
export type PortalRequests = {
  read(issueId: string, reportField: string): Promise<Result<NewRequest>>;
  /** Past validation and screens (OpenAPI, Update custom field value). */
  writeReport(issueId: string, reportField: string, report: Report): Promise<Result<Done>>;
};

export type PortalPorts = { portalRequests: PortalRequests; siteFacts: SiteFactsPort };
