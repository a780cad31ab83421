import type * as z from 'zod/mini';

import type { Result } from '../../../src/contract/failure';
import { reportApi, type ReportToEdit, type ReportToSave, type SavedReport } from '../../../src/contract/report-api';
import { askResolver } from '../../shared/ask-resolver';

const TRIES = 5;
const PAUSE_MS = 400;
const ask = <T>(method: keyof typeof reportApi, input: object, output: z.ZodMiniType<T>): Promise<Result<T>> =>
  askResolver(method, input, output);

export const openReport = (): Promise<Result<ReportToEdit>> => ask('report/open', {}, reportApi['report/open'].output);

/** Somebody else may be saving at this very moment: that is over soon. */
export async function saveReport(input: ReportToSave): Promise<Result<SavedReport>> {
  for (let tries = 1; ; tries += 1) {
    const saved = await ask('report/save', input, reportApi['report/save'].output);
    if (saved.ok || saved.failure.detail !== 'busy' || tries === TRIES) return saved;
    await new Promise((resolve) => setTimeout(resolve, PAUSE_MS));
  }
}
