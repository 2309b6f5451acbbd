import type { Ids } from '#shared/base/ids.ts';
import { ok, refuse, type Result } from '#shared/base/result.ts';
import type { PlanView } from '#shared/plan/plan.ts';
import type { StagedImport } from '../import-report.ts';
import { arrangeImport } from '../placing/arrange-import.ts';
import { readWorkbook } from '../xlsx/read-workbook.ts';
import type { Workbook } from '../xlsx/workbook.ts';
import { importClusters } from './import-clusters.ts';
import { importDatastores, importDisks } from './import-datastores.ts';
import { ImportDraft } from './import-draft.ts';
import { importHosts } from './import-hosts.ts';
import { importMachines } from './import-machines.ts';
import { importManagers } from './import-managers.ts';
import { importAdapters, importNetworks } from './import-networks.ts';
import { readMachineSizes } from './machine-sizes.ts';
import { rvtoolsReport } from './rvtools-report.ts';
import { tabName, tabsOf } from './tabs.ts';
import { t } from '#shared/words/t.ts';

/** A file from outside, with the SHA-256 of its bytes in hex. */
export interface SourceFile {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly sha256: string;
}

/**
 * Reads an RVTools workbook against a plan: hosts, clusters, machines, datastores and port groups on their layers, each
 * fact with its tab and row. Machines imported before are found again and brought up to date. Changes nothing; refuses
 * with one sentence when the file is not such a workbook.
 */
export function readRvtools(
  file: SourceFile,
  plan: PlanView,
  context: { readonly ids: Ids },
): Result<StagedImport> {
  const workbook = readWorkbook(file.bytes, (sheet) => tabName(sheet) !== undefined);
  if (!workbook.ok)
    return refuse('unreadable-file', t`${file.name} cannot be imported. ${workbook.error.message}`);
  const tabs = tabsOf(workbook.value);
  if (!tabs.has('vInfo') && !tabs.has('vHost'))
    return refuse('not-rvtools', notRvtools(file.name, workbook.value));
  const draft = new ImportDraft(plan, context.ids, file.name);
  importManagers(tabs, draft);
  importClusters(tabs, draft);
  const hosts = importHosts(tabs, draft);
  importDatastores(tabs, hosts, draft);
  importNetworks(tabs, hosts, draft);
  const machines = importMachines(tabs, hosts, readMachineSizes(tabs), draft);
  importDisks(tabs, machines, draft);
  importAdapters(tabs, machines, draft);
  if (draft.change.length === 0 && draft.created.vm === undefined && plan.size('component') === 0) {
    return refuse(
      'nothing-found',
      t`${file.name} has the tabs of RVTools, but no row with a machine or host. Check the export and try again.`,
    );
  }
  const { change, movedOthers } = arrangeImport(plan, draft.change);
  if (movedOthers) draft.notes.push(arrangedAnew);
  const source = { name: file.name, format: 'RVTools', sha256: file.sha256 };
  return ok({ report: rvtoolsReport(source, workbook.value, tabs, draft), change });
}

const arrangedAnew = t`What is new did not fit between what was drawn, so the whole plan was arranged anew. Undo puts everything back.`;

function notRvtools(name: string, workbook: Workbook): string {
  const sheets = workbook.sheets
    .map((sheet) => sheet.name)
    .slice(0, 5)
    .join(', ');
  return t`${name} is a workbook, but not one of RVTools: it has neither a vInfo nor a vHost tab (found: ${sheets}). Export it with RVTools › File › Export all to xlsx.`;
}
