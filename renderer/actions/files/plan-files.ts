import { notify, notifyRefusal } from '#renderer/state/telling/notices.ts';
import { showDialog } from '#renderer/state/window/open-dialog.ts';
import { client, screen } from '#renderer/state/session/workspace.ts';
import { attempt } from '../attempt.ts';
import { isTable, takeTable } from '../editing/add-table.ts';
import { download } from './download.ts';
import { fits } from './fits.ts';
import { openPlan } from './open-plan.ts';
import { pickFile } from './pick-file.ts';
import { readImport } from './read-import.ts';
import { t } from '#shared/words/t.ts';

/** Opens a plan from a file: where it lies on the desktop, as a copy in a browser. */
export async function openFile(): Promise<void> {
  const desktop = window.strataDesktop;
  if (desktop === undefined) {
    const file = await pickFile('.strata,.json,.pdf');
    if (file !== undefined) await takeFile(file);
    return;
  }
  const path = await desktop.chooseOpenPath();
  if (path !== undefined) await openPath(path);
}

/** Opens the .strata file at a path. */
export async function openPath(path: string): Promise<void> {
  const opened = await attempt(() => client().library.openPath({ path }));
  if (opened !== undefined) await openPlan(opened.id);
}

/** Asks for a workbook and reads it. */
export async function importFile(): Promise<void> {
  const file = await pickFile('.xlsx,.xls,.csv,.zip');
  if (file !== undefined) await takeFile(file);
}

/** Does what a dropped or chosen file is for: opens a plan, reads a workbook for an import, adds a table's components. */
export async function takeFile(file: File): Promise<void> {
  if (isTable(file)) return takeTable(file);
  if (!/\.(strata|json|pdf|xlsx?|xlsm|zip)$/i.test(file.name)) return refuseUnknown(file);
  if (!isPlanFile(file.name)) return fits(file, 'workbook') ? readImport(file) : undefined;
  const path = window.strataDesktop?.pathOf(file);
  if (path !== undefined && path !== '' && file.name.toLowerCase().endsWith('.strata')) {
    return openPath(path);
  }
  if (!fits(file, 'plan')) return;
  const shown = screen.get();
  if (shown.name === 'editor' && file.name.toLowerCase().endsWith('.pdf'))
    return takeReport(shown.session.planId, file);
  return openCopyOf(file);
}

function refuseUnknown({ name }: File): void {
  notifyRefusal(
    t`${name} is nothing that Strata reads. It opens plans (.strata, .json) and reports (.pdf), imports workbooks (.xlsx), and takes tables (.csv, .tsv), rules and pictures.`,
  );
}

/** A report of the open plan tells what changed since; that of another plan opens as a plan. */
async function takeReport(planId: string, file: File): Promise<void> {
  const since = await attempt(() => client().plan.changedSince({ planId, file }));
  if (since === undefined) return;
  if (since.isSamePlan) showDialog({ name: 'since-report', file, since });
  else await openCopyOf(file);
}

/** Takes a copy of a plan file or of the plan inside a report into the library, and opens it. */
export async function openCopyOf(file: File): Promise<void> {
  const added = await attempt(() => client().library.addFile({ file }));
  if (added !== undefined) await openPlan(added.id);
}

/** Saves the plan as one .strata file: where the person says on the desktop, to the downloads in a browser. */
export async function saveCopy(planId: string, name: string): Promise<void> {
  const desktop = window.strataDesktop;
  if (desktop === undefined) {
    const copy = await attempt(() => client().plan.copy({ planId }));
    if (copy !== undefined) download(copy.name, new Blob([await copy.arrayBuffer()]));
    return;
  }
  const path = await desktop.chooseSavePath(`${name}.strata`);
  if (path === undefined) return;
  const written = await attempt(() => client().plan.copyTo({ planId, path }));
  if (written !== undefined) notify(t`The copy is at ${written.path}.`);
}

/** Hands the plan over as JSON text. */
export async function exportJson(ref: {
  readonly planId: string;
  readonly branch: number;
}): Promise<void> {
  const exported = await attempt(() => client().plan.exportJson(ref));
  if (exported === undefined) return;
  download(exported.fileName, new Blob([exported.text], { type: 'application/json' }));
}

const isPlanFile = (name: string): boolean => /\.(strata|json|pdf)$/i.test(name);
