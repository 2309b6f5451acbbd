import type { Id } from '#shared/base/ids.ts';
import type { ImportDraft } from './import-draft.ts';
import type { HostIndex } from './host-index.ts';
import { firstUnder, machineKeys } from './machine-keys.ts';
import { namedId, scopeReader } from './scope.ts';
import type { Tabs } from './tabs.ts';
import { cutTo, namesIn, numberFrom, tbOfMib, textOf } from './values.ts';
import { volumeOfPath } from './volume-of-path.ts';
import { t } from '#shared/words/t.ts';

/** Each datastore becomes a volume, presented to the hosts that see it. */
export function importDatastores(tabs: Tabs, hosts: HostIndex, draft: ImportDraft): void {
  const table = tabs.get('vDatastore');
  if (table === undefined) return;
  const scope = scopeReader(table);
  const columns = {
    name: table.column(['Name'], t`volume`),
    type: table.column(['Type'], t`protocol`),
    capacity: table.column(['Capacity MiB'], t`capacity`),
    used: table.column(['In Use MiB'], t`used`),
    hosts: table.column(['Hosts'], t`presented to`),
  };
  for (const row of table.rows) {
    const name = textOf(row.cell(columns.name));
    if (name === undefined) continue;
    const seenBy = namesIn(row.cell(columns.hosts));
    const id = draft.component(
      {
        kind: 'volume',
        name,
        sourceId: namedId(scope(row), name),
        facts: {
          capacityTB: tbOfMib(numberFrom(0, row.cell(columns.capacity))),
          usedTB: tbOfMib(numberFrom(0, row.cell(columns.used))),
          protocol: protocolOf(textOf(row.cell(columns.type))),
          accessMode: seenBy.length > 1 ? 'RWX' : undefined,
        },
      },
      row,
    );
    const strangers = seenBy.filter((host) => hosts.find(scope(row), host) === undefined);
    for (const host of seenBy) {
      const known = hosts.find(scope(row), host);
      if (known !== undefined) draft.relate(id, 'presentedTo', known.server);
    }
    if (strangers.length > 0)
      draft.unresolved.push({
        part: table.name,
        row: row.number,
        what: t`${name} is presented to ${cutTo(120, strangers.join(', '))}, which vHost does not list.`,
        suggestion: t`Draw the hosts, or import a workbook with its vHost tab.`,
      });
  }
}

/** VMFS may lie on FC, iSCSI or local disks: RVTools' datastore tab does not tell, so it stays blank. */
function protocolOf(type: string | undefined): string | undefined {
  if (type === undefined) return undefined;
  if (/nfs/i.test(type)) return 'nfs';
  return /vsan/i.test(type) ? 'vsan' : undefined;
}

/** Disks may lie on other datastores than the machine's own files. */
export function importDisks(
  tabs: Tabs,
  machines: ReadonlyMap<string, Id>,
  draft: ImportDraft,
): void {
  const table = tabs.get('vDisk');
  if (table === undefined) return;
  const scope = scopeReader(table);
  const keysOf = machineKeys(table);
  const path = table.column(['Path', 'Disk Path'], t`datastore`);
  for (const row of table.rows) {
    const id = firstUnder(machines, keysOf(row));
    if (id === undefined) continue;
    const volume = volumeOfPath(textOf(row.cell(path)), scope(row), row, draft);
    if (volume !== undefined) draft.relate(id, 'stores', volume);
  }
}
