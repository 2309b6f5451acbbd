import type { ExportRequest } from '#shared/api/export-request.ts';
import type { Result } from '#shared/base/result.ts';
import { rowsOfPlan, type PlanRows } from '#shared/plan/plan-rows.ts';
import type { PlanView } from '#shared/plan/plan.ts';
import { runWorker } from '../workers/run-worker.ts';
import type { LanguageTag } from '#shared/words/languages.ts';
import { t } from '#shared/words/t.ts';

/** What the thread is given. */
export interface ExportTask {
  readonly request: ExportRequest;
  readonly tables: PlanRows;
  readonly today: string;
  readonly version: string;
}

/** Makes an export in a thread of its own, so that the plan can be worked on meanwhile; within limits of time and memory. In the language spoken here unless told. */
export async function exportInThread(
  plan: PlanView,
  request: ExportRequest,
  about: { readonly today: string; readonly version: string },
  {
    signal,
    language,
  }: { readonly signal: AbortSignal | undefined; readonly language?: LanguageTag },
): Promise<Result<Uint8Array>> {
  const input: ExportTask = { request, tables: rowsOfPlan(plan), ...about };
  const outcome = await runWorker<Result<Uint8Array>>({
    program: 'make-export',
    input,
    ...(language === undefined ? {} : { language }),
    timeLimitMs: 5 * 60_000,
    memoryLimitMiB: 3072,
    tooMuch: {
      code: 'too-large',
      message: t`${plan.meta.name} takes more than five minutes or 3 GiB of memory to hand on this way. Choose one layer, or another format.`,
    },
    signal,
  });
  return outcome.ok ? outcome.value : outcome;
}
