import { firstUnder, machineKeys } from './machine-keys.ts';
import type { Tabs } from './tabs.ts';
import { numberFrom } from './values.ts';
import { t } from '#shared/words/t.ts';

/** What other tabs tell of a machine where vInfo is silent. Sizes in MiB. */
export interface MachineSize {
  readonly vcpu?: number;
  readonly memoryMiB?: number;
  readonly diskMiB?: number;
  readonly snapshots?: boolean;
}

/** Sizes by the keys of a machine, and whether the workbook lists snapshots at all. */
export interface MachineSizes {
  readonly byMachine: ReadonlyMap<string, MachineSize>;
  readonly listsSnapshots: boolean;
}

/** Reads vCPU, vMemory, vDisk and vSnapshot. */
export function readMachineSizes(tabs: Tabs): MachineSizes {
  const sizes = new Map<string, MachineSize>();
  readColumn(tabs, 'vCPU', ['CPUs'], sizes, (_, vcpu) => ({ vcpu }));
  readColumn(tabs, 'vMemory', ['Size MiB', 'vMemorySizeMiB'], sizes, (_, memoryMiB) => ({
    memoryMiB,
  }));
  readColumn(tabs, 'vDisk', ['Capacity MiB'], sizes, (size, value) => ({
    diskMiB: (size.diskMiB ?? 0) + value,
  }));
  readColumn(tabs, 'vSnapshot', ['Size MiB (total)', 'Size MiB (vmsn)'], sizes, () => ({
    snapshots: true,
  }));
  return { byMachine: sizes, listsSnapshots: tabs.has('vSnapshot') };
}

/** What is known of one machine. A machine that a listing of snapshots leaves out has none. */
export function machineSize(sizes: MachineSizes, keys: readonly string[]): MachineSize {
  const known = firstUnder(sizes.byMachine, keys) ?? {};
  return sizes.listsSnapshots ? { snapshots: false, ...known } : known;
}

function readColumn(
  tabs: Tabs,
  tab: 'vCPU' | 'vMemory' | 'vDisk' | 'vSnapshot',
  names: readonly string[],
  into: Map<string, MachineSize>,
  tell: (size: MachineSize, value: number) => MachineSize,
): void {
  const table = tabs.get(tab);
  if (table === undefined) return;
  const keysOf = machineKeys(table);
  const column = table.column(
    names,
    tab === 'vSnapshot' ? t`has snapshots` : t`size, where vInfo does not tell`,
  );
  for (const row of table.rows) {
    const value = numberFrom(0, row.cell(column));
    if (value === undefined) continue;
    for (const key of keysOf(row)) {
      const size = into.get(key) ?? {};
      into.set(key, { ...size, ...tell(size, value) });
    }
  }
}
