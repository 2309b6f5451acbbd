import { ok, type Result } from '#shared/base/result.ts';
import type { PlanView } from '#shared/plan/plan.ts';
import { spokenFor } from '#shared/report/document/language.ts';
import { spokenLanguage } from '#shared/words/spoken.ts';
import type { ReportOrder } from '#electron/backend/report/make-report.ts';

/** The bytes of a report. In the language that is spoken here it is made here; another is spoken by a thread of its own. */
export async function reportInLanguage(
  plan: PlanView,
  order: ReportOrder,
): Promise<Result<Uint8Array>> {
  const { language } = order;
  if (language === undefined || spokenFor(language) === spokenLanguage().tag) {
    const { makeReport } = await import('#electron/backend/report/make-report.ts');
    return ok(makeReport(plan, order).bytes);
  }
  const { reportInThread } = await import('#electron/backend/report/report-in-thread.ts');
  const made = await reportInThread(plan, order, { signal: undefined, onProgress: () => {} });
  return made.ok ? ok(made.value.bytes) : made;
}
