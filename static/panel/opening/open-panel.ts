import type { Output } from '../../../src/contract/api';
import type { Failure, Result } from '../../../src/contract/failure';
import { readReport, type StoredReport } from '../../../src/core/report/read-report';
import { call } from '../../shared/call';
import { enableTheme } from '../../shared/enable-theme';
import { readContext, type FrameContext } from './frame-context';

/** What the panel starts from. */
export type Opened = { context: FrameContext; stored: StoredReport; answer: Result<Output<'panel/open'>> };
export type Opening = { state: 'opening' } | { state: 'closed'; failure: Failure } | ({ state: 'open' } & Opened);

/**
 * Reads the field's value and asks for policy and drafts, both at once. Without a context nothing is known of the stored
 * value, so nothing may be written: that is `closed`.
 */
export async function openPanel(): Promise<Opening> {
  void enableTheme();
  const [context, answer] = await Promise.all([readContext(), call('panel/open', {})]);
  if (context === null) {
    return { state: 'closed', failure: answer.ok ? { code: 'UNEXPECTED', detail: 'context' } : answer.failure };
  }
  return { state: 'open', context, stored: readReport(context.extension.fieldValue), answer };
}
