import type { ExportFormat, ExportRequest } from '#shared/api/export-request.ts';
import { ok, type Result } from '#shared/base/result.ts';
import { sceneSvg } from '#shared/interchange/svg/scene-svg.ts';
import type { PlanView } from '#shared/plan/plan.ts';
import { checkPlan } from '#shared/rules/check-plan.ts';
import type { CheckResult } from '#shared/rules/finding.ts';
import type { Scene } from '#shared/scene/scene.ts';
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
  today: string,
): Promise<Result<Uint8Array>> {
  const check = checkPlan(plan, { today });
  return picture(plan, check, request, today);
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

/** Pixels lead nowhere. */
const pictureWithoutLinks = (scene: Scene, background: { readonly background?: 'card' }): string =>
  sceneSvg(scene, { ...background, hrefOf: () => undefined });

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);
