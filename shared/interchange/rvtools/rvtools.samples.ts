import { countingIds } from '#shared/base/ids.ts';
import type { Result } from '#shared/base/result.ts';
import { Plan, type PlanView } from '#shared/plan/plan.ts';
import type { StagedImport } from '../import-report.ts';
import { sampleWorkbook, type SampleCell, type SampleSheets } from '../xlsx/workbook.samples.ts';
import { readRvtools } from './read-rvtools.ts';

/** A row by its headers. */
export type SampleRow = Readonly<Record<string, SampleCell>>;
export type SampleTabs = Readonly<Record<string, readonly SampleRow[]>>;

/** A tab whose headers are those of its rows, in the order they come. */
function tabOf(rows: readonly SampleRow[]): readonly (readonly SampleCell[])[] {
  const headers = [...new Set(rows.flatMap((row) => Object.keys(row)))];
  return [headers, ...rows.map((row) => headers.map((header) => row[header]))];
}

/** An RVTools workbook from rows. */
export function rvtoolsWorkbook(tabs: SampleTabs): Uint8Array {
  const sheets: SampleSheets = Object.fromEntries(
    Object.entries(tabs).map(([name, rows]) => [name, tabOf(rows)]),
  );
  return sampleWorkbook(sheets);
}

/** Imports bytes under the name `inventory.xlsx`. */
export const readSample = (
  bytes: Uint8Array,
  plan: PlanView = new Plan(),
  prefix = 'i',
): Result<StagedImport> =>
  readRvtools({ name: 'inventory.xlsx', bytes, sha256: 'ab12' }, plan, {
    ids: countingIds(prefix),
  });

/** Imports tabs into a plan, which must succeed. Gives the report, the change and the plan as it is after. */
export function imported(tabs: SampleTabs, plan: Plan = new Plan(), prefix = 'i') {
  const read = readSample(rvtoolsWorkbook(tabs), plan, prefix);
  if (!read.ok) throw new Error(read.error.message);
  const after = plan.clone();
  after.apply(read.value.change);
  return { ...read.value, plan: after };
}

/** One vCenter with a cluster of two hosts, three machines, a datastore and two port groups, as RVTools 4 writes it. */
export const smallVCenter = {
  vSource: [
    {
      Name: 'VMware vCenter Server',
      'API type': 'VirtualCenter',
      Version: '8.0.3',
      Fullname: 'VMware vCenter Server 8.0.3 build-24322831',
      'VI SDK Server': 'vc-01.example.org',
      'VI SDK UUID': 'vc-uuid',
    },
  ],
  vCluster: [
    {
      Name: 'Production',
      'HA enabled': 'True',
      'Failover Level': '1',
      'DRS enabled': 'True',
      'VM Monitoring': 'vmMonitoringDisabled',
      'VI SDK UUID': 'vc-uuid',
    },
  ],
  vHost: ['01', '02'].map((number) => ({
    Host: `esx-${number}.example.org`,
    Datacenter: 'Home',
    Cluster: 'Production',
    'CPU Model': 'Intel(R) Xeon(R) Gold 6338 CPU @ 2.00GHz',
    Speed: 2000,
    '# CPU': 2,
    'Cores per CPU': 32,
    '# Cores': 64,
    'CPU usage %': 21,
    '# Memory': 524_288,
    'Memory usage %': 55,
    '# NICs': 4,
    '# HBAs': 2,
    'VMotion support': 'True',
    'ESX Version': 'VMware ESXi 8.0.3 build-24414501',
    Vendor: 'Dell Inc.',
    Model: 'PowerEdge R750',
    'Object ID': `host-${number}`,
    UUID: `host-uuid-${number}`,
    'VI SDK UUID': 'vc-uuid',
  })),
  vInfo: [
    machine('web-01', 'esx-01.example.org', { 'Network #1': 'Servers' }),
    machine('web-02', 'esx-02.example.org', { 'Network #1': 'Servers' }),
    machine('db-01', 'esx-01.example.org', {
      CPUs: 8,
      Memory: 65_536,
      'Network #1': 'Databases',
      'OS according to the VMware Tools': 'Microsoft Windows Server 2022 (64-bit)',
    }),
  ],
  vDatastore: [
    {
      Name: 'san-01',
      Type: 'VMFS',
      'Capacity MiB': 10_485_760,
      'In Use MiB': 5_242_880,
      '# Hosts': 2,
      Hosts: 'esx-01.example.org, esx-02.example.org',
      'VI SDK UUID': 'vc-uuid',
    },
  ],
  vPort: [
    {
      Host: 'esx-01.example.org',
      'Port Group': 'Servers',
      Switch: 'vSwitch0',
      VLAN: 20,
      'VI SDK UUID': 'vc-uuid',
    },
    {
      Host: 'esx-01.example.org',
      'Port Group': 'Databases',
      Switch: 'vSwitch0',
      VLAN: 30,
      'VI SDK UUID': 'vc-uuid',
    },
  ],
  vSwitch: [
    { Host: 'esx-01.example.org', Switch: 'vSwitch0', MTU: 1500, 'VI SDK UUID': 'vc-uuid' },
  ],
} as const satisfies SampleTabs;

/** A row of vInfo as RVTools 4 writes it. */
export function machine(name: string, host: string | undefined, more: SampleRow = {}): SampleRow {
  return {
    VM: name,
    Powerstate: 'poweredOn',
    Template: 'False',
    'SRM Placeholder': 'False',
    CPUs: 2,
    Memory: 8192,
    'Total disk capacity MiB': 102_400,
    'FT State': 'notConfigured',
    Path: `[san-01] ${name}/${name}.vmx`,
    Cluster: 'Production',
    Host: host,
    'OS according to the configuration file': 'Other (64-bit)',
    'OS according to the VMware Tools': 'Ubuntu Linux (64-bit)',
    'VM UUID': `uuid-${name}`,
    'VI SDK UUID': 'vc-uuid',
    ...more,
  };
}

/** The fact values of a component, without where they came from. */
export function said(plan: PlanView, name: string, kind?: string): Record<string, unknown> {
  const component = [...plan.all('component')].find(
    (one) => one.name === name && (kind === undefined || one.kind === kind),
  );
  return Object.fromEntries(
    Object.entries(component?.facts ?? {}).map(([field, fact]) => [field, fact.value]),
  );
}

/** Relations by names: `web-01 runsOn ESXi on esx-01`. */
export const relationsOf = (plan: PlanView): string[] =>
  [...plan.all('relation')].map(
    ({ from, kind, to }) => `${plan.component(from)!.name} ${kind} ${plan.component(to)!.name}`,
  );
