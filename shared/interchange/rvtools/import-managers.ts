import type { Table, TableRow } from '../tables/table.ts';
import type { ImportDraft } from './import-draft.ts';
import type { Tabs } from './tabs.ts';
import { textOf } from './values.ts';
import { t } from '#shared/words/t.ts';

/** One VM manager for each vCenter that the workbook was taken from. */
export function importManagers(tabs: Tabs, draft: ImportDraft): void {
  const table = tabs.get('vSource');
  if (table !== undefined && table.rows.length > 0) return importSources(table, draft);
  // Without a vSource tab, hosts and machines themselves name the vCenter they were read from.
  for (const tab of ['vInfo', 'vHost'] as const) {
    const named = tabs.get(tab);
    if (named !== undefined) importManagersOf(named, draft);
  }
}

function importSources(table: Table, draft: ImportDraft): void {
  const version = table.column(['Version', 'Product version'], t`version of the VM manager`);
  const product = table.column(['Fullname', 'Product name'], t`whether it is a vCenter`);
  const kind = table.column(['API type'], t`whether it is a vCenter`);
  const managerNames = managerReader(table, ['VI SDK Server', 'Name']);
  for (const row of table.rows) {
    const manager = managerNames(row);
    if (manager === undefined) continue;
    // RVTools can also be pointed at a single host, which manages nothing but itself.
    if (
      /HostAgent/i.test(textOf(row.cell(kind)) ?? '') ||
      /\bESXi?\b/.test(textOf(row.cell(product)) ?? '')
    ) {
      draft.notes.push(
        t`${manager.name} is a host, not a vCenter: no VM manager was drawn for it.`,
      );
      continue;
    }
    draft.component({ ...vCenter(manager), facts: { version: textOf(row.cell(version)) } }, row);
  }
}

function importManagersOf(table: Table, draft: ImportDraft): void {
  const managerOf = managerReader(table, ['VI SDK Server']);
  for (const row of table.rows) {
    const manager = managerOf(row);
    if (manager !== undefined) draft.component(vCenter(manager), row);
  }
}

interface NamedManager {
  readonly name: string;
  readonly sourceId: string;
}

function managerReader(table: Table, names: readonly string[]) {
  const server = table.column(names, t`VM manager`);
  const uuid = table.column(['VI SDK UUID'], t`identity of the VM manager`);
  return (row: TableRow): NamedManager | undefined => {
    const name = textOf(row.cell(server));
    return name === undefined ? undefined : { name, sourceId: textOf(row.cell(uuid)) ?? name };
  };
}

const vCenter = (manager: NamedManager) =>
  ({ kind: 'vmManager', ...manager, technology: 'vmware-vcenter' }) as const;
