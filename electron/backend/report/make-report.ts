import { writePlanFile } from '#shared/interchange/plan-file/write-plan-file.ts';
import type { PlanView } from '#shared/plan/plan.ts';
import { reportOf } from '#shared/report/document/report-of.ts';
import type { Paper } from '#shared/report/document/report-template.ts';
import type { SectionName } from '#shared/report/document/section-names.ts';
import { planDigest, writeReportPdf, type WrittenReport } from './write-report-pdf.ts';

/** What a report of a plan is asked to be. */
export interface ReportOrder {
  readonly sections: readonly SectionName[];
  readonly paper: Paper;
  /** `YYYY-MM-DD`. */
  readonly today: string;
  /** The version of Strata. */
  readonly version: string;
  /** How many pages to draw for a preview; none unless told. */
  readonly previews?: number;
}

/** The report of a plan as a PDF that has the plan attached. The same plan and order give the same bytes. `onProgress` is told how far it is, 0 to 1. */
export function makeReport(
  plan: PlanView,
  { sections, paper, today, version, previews }: ReportOrder,
  onProgress: (done: number) => void = () => {},
): WrittenReport {
  const planJson = writePlanFile(plan);
  const options = { today, version, planDigest: planDigest(planJson) };
  const report = reportOf(plan, sections, options, (done) => onProgress(0.6 * done));
  return writeReportPdf(report, {
    paper,
    creator: `Strata ${version}`,
    planJson,
    ...(previews === undefined ? {} : { previews }),
    onProgress: (done) => onProgress(0.6 + 0.4 * done),
  });
}
