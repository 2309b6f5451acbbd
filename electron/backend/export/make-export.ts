import type { ExportFormat, ExportRequest } from '#shared/api/export-request.ts';
import { ok, type Result } from '#shared/base/result.ts';
import { htmlReport, type HtmlReport } from '#shared/interchange/html-report/html-report.ts';
import { tablesMarkdown } from '#shared/interchange/markdown/tables-markdown.ts';
import { sceneSvg } from '#shared/interchange/svg/scene-svg.ts';
import { tablesWorkbook } from '#shared/interchange/workbook/tables-workbook.ts';
import type { PlanView } from '#shared/plan/plan.ts';
import { rulesCounted } from '#shared/report/document/counts.ts';
import { ReportSource } from '#shared/report/document/report-source.ts';
import { pageTables, workbookTables } from '#shared/report/tables/all-tables.ts';
import { reportLead } from '#shared/report/tables/report-lead.ts';
import { checkPlan } from '#shared/rules/check-plan.ts';
import type { CheckResult } from '#shared/rules/finding.ts';
import { notoTextWidth } from '#shared/scene/noto-text-width.ts';
import { planScene } from '#shared/scene/plan/plan-scene.ts';
import type { Scene } from '#shared/scene/scene.ts';
import { t } from '#shared/words/t.ts';
import { drawPng } from './draw-png.ts';
import { pictureScene } from './picture-scene.ts';

/** The media type of each format. */
export const mediaTypes: Readonly<Record<ExportFormat, string>> = {
  svg: 'image/svg+xml',
  png: 'image/png',
  html: 'text/html',
  md: 'text/markdown',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
};

/** A plan as a picture, a page, a text or a workbook, on a day (`YYYY-MM-DD`). */
export async function makeExport(
  plan: PlanView,
  request: ExportRequest,
  { today, version }: { readonly today: string; readonly version: string },
): Promise<Result<Uint8Array>> {
  const { format, branding = {} } = request;
  if (format === 'svg' || format === 'png')
    return picture(plan, checkPlan(plan, { today }), request, today);
  const source = new ReportSource(plan, { today, version, planDigest: '' });
  if (format === 'xlsx') return ok(await tablesWorkbook(workbookTables(source), { branding }));
  const said = {
    title: plan.meta.name,
    lead: reportLead(source),
    tables: pageTables(source),
    branding,
  };
  return ok(bytesOf(format === 'md' ? tablesMarkdown(said) : page(source, said)));
}

function page(source: ReportSource, said: Omit<HtmlReport, 'picture' | 'foot'>): string {
  const { plan, check, rules, options } = source;
  return htmlReport({
    ...said,
    picture: planScene(plan, { widthOf: notoTextWidth, check, legend: true }),
    foot: t`Strata ${options.version}, ${rulesCounted(rules.size)}, ${options.today}`,
  });
}

async function picture(
  plan: PlanView,
  check: CheckResult,
  request: ExportRequest,
  today: string,
): Promise<Result<Uint8Array>> {
  const scene = pictureScene(plan, check, request, today);
  if (!scene.ok) return scene;
  const { format, scale = 1, transparent = false } = request;
  const background = transparent ? {} : ({ background: 'card' } as const);
  if (format === 'svg') return ok(bytesOf(sceneSvg(scene.value, { ...background, scale })));
  const { w, h } = scene.value;
  return drawPng(pictureWithoutLinks(scene.value, background), {
    w: Math.ceil(w),
    h: Math.ceil(h),
    scale,
  });
}

/** Pixels lead nowhere, and are drawn with the font that texts were fitted with. */
const pictureWithoutLinks = (scene: Scene, background: { readonly background?: 'card' }): string =>
  sceneSvg(scene, { ...background, hrefOf: () => undefined, keepsWidths: false });

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);
