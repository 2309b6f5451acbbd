import { rowsOfPlan, type PlanRows } from '#shared/plan/plan-rows.ts';
import { spokenFor } from '#shared/report/document/language.ts';
import type { Result } from '#shared/base/result.ts';
import type { PlanView } from '#shared/plan/plan.ts';
import { runWorker } from '../workers/run-worker.ts';
import type { ReportOrder } from './make-report.ts';
import type { WrittenReport } from './write-report-pdf.ts';
import { t } from '#shared/words/t.ts';

/** What the thread is given. */
export interface ReportTask {
  readonly order: ReportOrder;
  readonly tables: PlanRows;
}

/** Makes a report in a thread of its own, so that the plan can be worked on meanwhile; within limits of time and memory. */
export function reportInThread(
  plan: PlanView,
  order: ReportOrder,
  {
    signal,
    onProgress,
  }: { readonly signal: AbortSignal | undefined; readonly onProgress: (done: number) => void },
): Promise<Result<WrittenReport>> {
  const input: ReportTask = { order, tables: rowsOfPlan(plan) };
  return runWorker<WrittenReport>({
    program: 'make-report',
    input,
    ...(order.language === undefined ? {} : { language: spokenFor(order.language) }),
    timeLimitMs: 10 * 60_000,
    memoryLimitMiB: 3072,
    tooMuch: {
      code: 'too-large',
      message: t`The report of ${plan.meta.name} takes more than ten minutes or 3 GiB of memory. Choose fewer chapters.`,
    },
    signal,
    onProgress,
  });
}
