import type { CarriedFile } from '#shared/api/carried-file.ts';
import type { ExportRequest } from '#shared/api/export-request.ts';
import { ok, type Result } from '#shared/base/result.ts';
import type { PlanView } from '#shared/plan/plan.ts';
import type { Backend } from '../backend.ts';
import { exportInThread } from '../export/export-in-thread.ts';
import { mediaTypes } from '../export/make-export.ts';
import { fileNameFor } from '../library/plan-name.ts';
import { writeWhole } from '../library/write-whole.ts';

/** A picture, page, text or workbook of a plan as a file, to download. */
export async function planExport(
  backend: Backend,
  plan: PlanView,
  request: ExportRequest,
  signal: AbortSignal | undefined,
): Promise<Result<CarriedFile>> {
  const made = await bytesOf(backend, plan, request, signal);
  if (!made.ok) return made;
  const bytes = made.value as Uint8Array<ArrayBuffer>;
  return ok(new File([bytes], exportName(plan, request), { type: mediaTypes[request.format] }));
}

/** The same, written to a path that the person chose, who has agreed to replace what is there. */
export async function planExportTo(
  backend: Backend,
  plan: PlanView,
  { request, path }: { readonly request: ExportRequest; readonly path: string },
  signal: AbortSignal | undefined,
): Promise<Result<{ readonly path: string }>> {
  const made = await bytesOf(backend, plan, request, signal);
  if (!made.ok) return made;
  const written = writeWhole(made.value, path, true);
  return written.ok ? ok({ path }) : written;
}

const bytesOf = (
  backend: Backend,
  plan: PlanView,
  request: ExportRequest,
  signal: AbortSignal | undefined,
): Promise<Result<Uint8Array>> =>
  exportInThread(
    plan,
    request,
    { today: backend.today(), version: backend.info().version },
    { signal },
  );

function exportName(plan: PlanView, { format, layer, rack, workload }: ExportRequest): string {
  const part = layer ?? rack ?? workload;
  const name = fileNameFor(plan.meta.name);
  return `${part === undefined ? name : `${name}-${fileNameFor(part)}`}.${format}`;
}
