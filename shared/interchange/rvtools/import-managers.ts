import type { ImportDraft } from './import-draft.ts';
import type { Tabs } from './tabs.ts';
import { textOf } from './values.ts';

/** One VM manager for each vCenter that the workbook was taken from. */
export function importManagers(tabs: Tabs, draft: ImportDraft): void {
  const table = tabs.get('vSource');
  if (table === undefined) return importNamedManagers(tabs, draft);
  const server = table.column(['VI SDK Server', 'Name'], 'VM manager');
  const uuid = table.column(['VI SDK UUID'], 'identity of the VM manager');
  const version = table.column(['Version', 'Product version'], 'version of the VM manager');
  for (const row of table.rows) {
    const name = textOf(row.cell(server));
    if (name === undefined) continue;
    draft.component(
      {
        kind: 'vmManager',
        name,
        sourceId: textOf(row.cell(uuid)) ?? name,
        technology: 'vmware-vcenter',
        facts: { version: textOf(row.cell(version)) },
      },
      row,
    );
  }
}

/** Without a vSource tab, the machines themselves name the vCenter they were read from. */
function importNamedManagers(tabs: Tabs, draft: ImportDraft): void {
  const table = tabs.get('vInfo') ?? tabs.get('vHost');
  if (table === undefined) return;
  const server = table.column(['VI SDK Server'], 'VM manager');
  const uuid = table.column(['VI SDK UUID'], 'identity of the VM manager');
  for (const row of table.rows) {
    const name = textOf(row.cell(server));
    if (name === undefined) continue;
    draft.component(
      {
        kind: 'vmManager',
        name,
        sourceId: textOf(row.cell(uuid)) ?? name,
        technology: 'vmware-vcenter',
      },
      row,
    );
  }
}
