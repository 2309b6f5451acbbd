import { orderIn } from '#renderer/state/shown/chosen-report.ts';
import type { ReadyReport, ReportOrder } from '#shared/api/report-order.ts';
import { readLogo } from '#shared/interchange/logo/read-logo.ts';
import { logoLimits, type Logo } from '#shared/report/branding/logo.ts';
import { readTemplate, writeTemplate } from '#shared/report/document/read-template.ts';
import { attempt } from '#renderer/actions/attempt.ts';
import { download } from '#renderer/actions/files/download.ts';
import { fits } from '#renderer/actions/files/fits.ts';
import { pickFile } from '#renderer/actions/files/pick-file.ts';
import { notify, notifyRefusal } from '#renderer/state/telling/notices.ts';
import { client } from '#renderer/state/session/workspace.ts';
import { t } from '#shared/words/t.ts';

/** Saves the report that was looked at: where the person says on the desktop, to the downloads in a browser. Tells whether it was. */
export async function saveReport({ reportId, fileName }: ReadyReport): Promise<boolean> {
  const desktop = window.strataDesktop;
  if (desktop === undefined) {
    const file = await attempt(() => client().plan.reportFile({ reportId }));
    if (file === undefined) return false;
    download(fileName, new Blob([await file.arrayBuffer()], { type: 'application/pdf' }));
    return true;
  }
  const path = await desktop.chooseSavePath(fileName);
  if (path === undefined) return false;
  const written = await attempt(() => client().plan.reportTo({ reportId, path }));
  if (written !== undefined) notify(t`The report is at ${written.path}.`);
  return written !== undefined;
}

/** Saves what is chosen as a template file, to hand on. */
export function saveTemplateFile(order: ReportOrder): void {
  const text = writeTemplate({ name: 'own', ...order });
  download('report-template.json', new Blob([text], { type: 'application/json' }));
}

/** Asks for a template file; undefined when it is none, which is said. */
export async function loadTemplate(): Promise<ReportOrder | undefined> {
  const file = await pickFile('.json');
  if (file === undefined || !fits(file, 'template')) return undefined;
  const read = readTemplate(await file.text(), file.name);
  if (!read.ok) {
    notifyRefusal(read.error.message);
    return undefined;
  }
  return orderIn(read.value);
}

/** Asks for a logo; undefined when it cannot be one, which is said. */
export async function pickLogo(): Promise<Logo | undefined> {
  const file = await pickFile('.svg,.png,.jpg,.jpeg');
  if (file === undefined) return undefined;
  // A film that somebody takes for the logo is not read to the end.
  const bytes = new Uint8Array(await file.slice(0, logoLimits.bytes + 1).arrayBuffer());
  const read = readLogo(bytes, file.name);
  if (read.ok) return read.value;
  notifyRefusal(read.error.message);
  return undefined;
}
