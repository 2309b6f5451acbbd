import { writePlanFile } from '#shared/interchange/plan-file/write-plan-file.ts';
import { canonicalPlan } from '#shared/plan/canonical-plan.ts';
import { planOfRows, type PlanRows } from '#shared/plan/plan-rows.ts';
import type { PlanView } from '#shared/plan/plan.ts';
import { reportOf } from '#shared/report/document/report-of.ts';
import type { Branding } from '#shared/report/branding/branding.ts';
import type { Language } from '#shared/report/document/language.ts';
import type { PosterPaper } from '#shared/report/document/poster-paper.ts';
import type { Paper } from '#shared/report/document/report-template.ts';
import type { SectionName } from '#shared/report/document/section-names.ts';
import { planDigest, writeReportPdf, type WrittenReport } from './write-report-pdf.ts';

/** Another scenario of the plan, as rows: they cross to a thread. */
export interface AlternativeRows {
  readonly name: string;
  readonly description?: string;
  readonly tables: PlanRows;
}

/** What a report of a plan is asked to be. */
export interface ReportOrder {
  readonly sections: readonly SectionName[];
  readonly paper: Paper;
  readonly posterPaper?: PosterPaper;
  readonly branding?: Branding;
  readonly language?: Language;
  /** Other scenarios of the plan, for the chapter that weighs them. */
  readonly alternatives?: readonly AlternativeRows[];
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
  order: ReportOrder,
  onProgress: (done: number) => void = () => {},
): WrittenReport {
  const { sections, paper, today, version, previews } = order;
  const planJson = writePlanFile(plan);
  const canonical = inCanonicalOrder(plan);
  const options = {
    today,
    version,
    planDigest: planDigest(planJson),
    ...(order.alternatives === undefined || !sections.includes('alternatives')
      ? {}
      : { alternatives: order.alternatives.map(alternativeOf) }),
    ...(order.posterPaper === undefined ? {} : { posterPaper: order.posterPaper }),
    ...(order.language === undefined ? {} : { language: order.language }),
    ...(order.branding === undefined ? {} : { branding: order.branding }),
  };
  const report = reportOf(canonical, sections, options, (done) => onProgress(0.6 * done));
  return writeReportPdf(report, {
    paper,
    creator: `Strata ${version}`,
    planJson,
    ...(previews === undefined ? {} : { previews }),
    onProgress: (done) => onProgress(0.6 + 0.4 * done),
  });
}

const alternativeOf = ({ tables, ...alternative }: AlternativeRows) => ({
  ...alternative,
  plan: inCanonicalOrder(planOfRows(tables)),
});

/** The plan with its records in the order of their ids, so that it matters to no one in which order they were made. */
function inCanonicalOrder(plan: PlanView): PlanView {
  const { meta, ...tables } = canonicalPlan(plan);
  return planOfRows({ ...tables, meta: [meta] });
}
