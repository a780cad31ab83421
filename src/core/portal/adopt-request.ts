import * as z from 'zod/mini';

import type { Portal } from '../policy/portal-section';
import { readReport } from '../report/read-report';
import { emptyReport, type Report } from '../report/report';

/** The field of the portal's form under which the report stands (view.submit `{fields: [{key, value}]}`). */
export const FIELD_KEY = 'report';

const Property = z.object({ [FIELD_KEY]: z.unknown() });

/**
 * The report in what a portal's form left at a new work item. Any browser may have written it, so only answers to what customers are asked
 * count: no tick, no proof, no impact, no wish for a priority. `null`: nothing that can be read was said.
 */
export function adoptRequest(property: unknown, { parts }: Portal): Report | null {
  const held = Property.safeParse(property);
  if (!held.success) return null;
  const stored = readReport(held.data[FIELD_KEY]);
  if (stored.state !== 'read') return null;
  const answers = Object.entries(stored.report.answers).filter(
    ([id, text]) => parts.includes(id) && text.trim() !== '',
  );
  return answers.length === 0 ? null : { ...emptyReport, answers: Object.fromEntries(answers) };
}
