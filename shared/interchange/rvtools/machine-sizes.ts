import { namedId, scopeReader } from './scope.ts';
import type { Tabs } from './tabs.ts';
import { numberFrom, textOf } from './values.ts';

/** What other tabs tell of a machine where vInfo is silent. Sizes in MiB. */
export interface MachineSize {
  vcpu?: number;
  memoryMiB?: number;
  diskMiB?: number;
  snapshots?: boolean;
}

/** Sizes by machine, and whether the workbook lists snapshots at all. */
export interface MachineSizes {
  readonly byMachine: ReadonlyMap<string, MachineSize>;
  readonly listsSnapshots: boolean;
}

/** Reads vCPU, vMemory, vDisk and vSnapshot. */
export function readMachineSizes(tabs: Tabs): MachineSizes {
  const byMachine = new Map<string, MachineSize>();
  readColumn(tabs, 'vCPU', ['CPUs'], byMachine, (size, value) => (size.vcpu = value));
  readColumn(
    tabs,
    'vMemory',
    ['Size MiB', 'vMemorySizeMiB'],
    byMachine,
    (size, value) => (size.memoryMiB = value),
  );
  readColumn(
    tabs,
    'vDisk',
    ['Capacity MiB'],
    byMachine,
    (size, value) => (size.diskMiB = (size.diskMiB ?? 0) + value),
  );
  readColumn(
    tabs,
    'vSnapshot',
    ['Size MiB (total)', 'Size MiB (vmsn)'],
    byMachine,
    (size) => (size.snapshots = true),
  );
  return { byMachine, listsSnapshots: tabs.has('vSnapshot') };
}

/** What is known of one machine. A machine that a listing of snapshots leaves out has none. */
export function machineSize(sizes: MachineSizes, machine: string): MachineSize {
  const known = sizes.byMachine.get(machine) ?? {};
  return sizes.listsSnapshots ? { snapshots: false, ...known } : known;
}

function readColumn(
  tabs: Tabs,
  tab: 'vCPU' | 'vMemory' | 'vDisk' | 'vSnapshot',
  names: readonly string[],
  into: Map<string, MachineSize>,
  set: (size: MachineSize, value: number) => void,
): void {
  const table = tabs.get(tab);
  if (table === undefined) return;
  const scope = scopeReader(table);
  const machine = table.column(['VM'], 'virtual machine');
  const column = table.column(
    names,
    tab === 'vSnapshot' ? 'has snapshots' : 'size, where vInfo does not tell',
  );
  for (const row of table.rows) {
    const name = textOf(row.cell(machine));
    const value = numberFrom(0, row.cell(column));
    if (name === undefined || value === undefined) continue;
    const key = namedId(scope(row), name);
    const size = into.get(key) ?? {};
    set(size, value);
    into.set(key, size);
  }
}
