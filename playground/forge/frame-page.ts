import { CSPInjectionService, CSPProcessingService } from '@forge/csp';
import { load } from 'cheerio';

export const BRIDGE_SCRIPT = '/__bridge/global-bridge.js';
export const REPORTS = '/__bridge/csp-report';

type Permissions = Parameters<CSPProcessingService['getCspDetails']>[1];
export type FramePage = { html: string; policy: string };

const silent = { info: () => undefined };

/** Violations are reported to this machine instead of Atlassian's collector; nothing else of the header is changed. */
const reportHere = (directive: string): string =>
  directive.startsWith('report-uri ') ? `report-uri ${REPORTS}` : directive;

/**
 * A page of the app as Forge serves it: the bridge script first in `<head>`, and the policy that Forge's own package computes
 * from the page and the manifest's permissions. `hostOrigin`: the page around the frame.
 */
export function framePage(source: string, permissions: Permissions, hostOrigin: string): FramePage {
  const page = load(source);
  page('head').prepend(`<script src="${BRIDGE_SCRIPT}"></script>`);
  const html = page.html();
  const existingCSPDetails = new CSPProcessingService(silent, load).getCspDetails(html, permissions);
  const directives = new CSPInjectionService().getInjectableCSP({
    existingCSPDetails,
    microsEnv: 'prod',
    hostname: hostOrigin,
  });
  return { html, policy: directives.map(reportHere).join('; ') };
}
