import type { Workbook } from '../xlsx/workbook.ts';
import { Table } from '../tables/table.ts';

/** The tabs that are read. The others are listed as ignored, with the reason. vLicense is never opened: it holds keys. */
const readTabs = [
  'vSource',
  'vCluster',
  'vHost',
  'vInfo',
  'vCPU',
  'vMemory',
  'vDisk',
  'vSnapshot',
  'vDatastore',
  'vNetwork',
  'vSwitch',
  'vPort',
  'dvSwitch',
  'dvPort',
  'vHealth',
] as const;
export type TabName = (typeof readTabs)[number];

/** The tabs of a workbook by name. */
export type Tabs = ReadonlyMap<TabName, Table>;

/** The canonical name of a sheet: RVTools writes `vInfo`, its CSV export `RVTools_tabvInfo`, people `vinfo`. */
export function tabName(sheet: string): TabName | undefined {
  const plain = sheet
    .trim()
    .replace(/^RVTools_?tab_?/i, '')
    .toLowerCase();
  return readTabs.find((name) => name.toLowerCase() === plain);
}

/** The tabs that a workbook has. */
export function tabsOf(workbook: Workbook): Tabs {
  const tabs = new Map<TabName, Table>();
  for (const sheet of workbook.sheets) {
    const name = tabName(sheet.name);
    if (name !== undefined && !tabs.has(name)) tabs.set(name, new Table(sheet));
  }
  return tabs;
}
