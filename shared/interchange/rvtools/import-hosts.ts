import type { FactValue } from '#shared/catalogue/field.ts';
import type { Table, TableRow } from '../tables/table.ts';
import { HostIndex, type DrawnHost } from './host-index.ts';
import { clusterNamed } from './import-clusters.ts';
import type { ImportDraft } from './import-draft.ts';
import { rowIdentity } from './row-identity.ts';
import { managerOf, namedId, scopeReader, type Scope } from './scope.ts';
import type { Tabs } from './tabs.ts';
import { booleanOf, gibOfMib, numberFrom, textOf } from './values.ts';
import { t } from '#shared/words/t.ts';

/** Each row of vHost becomes a server and the hypervisor that runs on it. */
export function importHosts(tabs: Tabs, draft: ImportDraft): HostIndex {
  const hosts = new HostIndex();
  const table = tabs.get('vHost');
  if (table === undefined) return hosts;
  const columns = hostColumns(table);
  const scope = scopeReader(table);
  for (const row of table.rows) {
    const refuse = (why: string) => draft.refused.push({ part: table.name, row: row.number, why });
    const name = textOf(row.cell(columns.name));
    if (name === undefined) {
      refuse(t`The host has no name.`);
      continue;
    }
    const sourceId = rowIdentity(draft, 'server', {
      name,
      own: ownIdentity(row, columns, scope(row)),
      named: [namedId(scope(row), name)],
    });
    if (sourceId === undefined) refuse(t`${name} is listed again; the first row counts.`);
    else
      hosts.add(
        scope(row),
        name,
        importHost({ name, sourceId, row, scope: scope(row) }, columns, draft),
      );
  }
  return hosts;
}

type HostColumns = ReturnType<typeof hostColumns>;

function hostColumns(table: Table) {
  return {
    name: table.column(['Host', 'vHostName'], t`server and hypervisor`),
    uuid: table.column(['UUID', 'vHostUUID'], t`identity`),
    number: table.column(['Object ID'], t`identity`),
    cluster: table.column(['Cluster', 'vHostCluster'], t`host cluster`),
    cpuModel: table.column(['CPU Model', 'vHostCpuModel'], t`processor generation and vendor`),
    speed: table.column(['Speed', 'vHostCpuMhz'], t`clock`),
    sockets: table.column(['# CPU', 'vHostNumCPU', 'vHostNumCpu'], t`processor sockets`),
    perSocket: table.column(['Cores per CPU'], t`cores per socket`),
    cores: table.column(['# Cores', 'vHostNumCpuCores'], t`processor cores`),
    cpuUsed: table.column(['CPU usage %'], t`processor used`),
    memory: table.column(['# Memory', 'vHostMemorySize'], t`memory`),
    memoryUsed: table.column(['Memory usage %'], t`memory used`),
    nics: table.column(['# NICs'], t`network adapters`),
    hbas: table.column(['# HBAs'], t`storage adapters`),
    vmotion: table.column(['VMotion support'], t`live migration`),
    version: table.column(['ESX Version', 'vHostFullName'], t`hypervisor version`),
    vendor: table.column(['Vendor', 'vHostVendor'], t`vendor`),
    model: table.column(['Model', 'vHostModel'], t`model`),
  };
}

interface HostRow {
  readonly name: string;
  readonly sourceId: string;
  readonly row: TableRow;
  readonly scope: Scope;
}

/** The host's UUID, else its number in its vCenter. */
const ownIdentity = (row: TableRow, columns: HostColumns, scope: Scope): string | undefined => {
  const number = textOf(row.cell(columns.number));
  return (
    textOf(row.cell(columns.uuid)) ?? (number === undefined ? undefined : namedId(scope, number))
  );
};

function importHost(
  { name, sourceId, row, scope }: HostRow,
  columns: HostColumns,
  draft: ImportDraft,
): DrawnHost {
  const facts = serverFacts(row, columns);
  const server = draft.component({ kind: 'server', name, sourceId, facts }, row);
  const hypervisor = draft.component(
    {
      kind: 'hypervisor',
      name: `ESXi on ${name}`,
      sourceId,
      technology: 'vmware-vsphere',
      facts: {
        version: textOf(row.cell(columns.version)),
        liveMigration: booleanOf(row.cell(columns.vmotion)),
      },
    },
    row,
  );
  draft.relate(hypervisor, 'runsOn', server);
  const cluster = textOf(row.cell(columns.cluster));
  if (cluster !== undefined)
    draft.relateOnly(server, 'memberOf', clusterNamed(cluster, scope, row, draft));
  const manager = managerOf(scope, draft);
  if (manager !== undefined) draft.relate(manager, 'manages', hypervisor);
  return { server, hypervisor };
}

function serverFacts(row: TableRow, columns: HostColumns): Record<string, FactValue | undefined> {
  const megahertz = numberFrom(1, row.cell(columns.speed));
  const model = textOf(row.cell(columns.cpuModel));
  const sockets = numberFrom(1, row.cell(columns.sockets));
  const perSocket = numberFrom(1, row.cell(columns.perSocket));
  return {
    vendor: textOf(row.cell(columns.vendor)),
    model: textOf(row.cell(columns.model)),
    sockets,
    coresPerSocket: perSocket,
    cores:
      numberFrom(1, row.cell(columns.cores)) ??
      (sockets !== undefined && perSocket !== undefined ? sockets * perSocket : undefined),
    clockGHz: megahertz === undefined ? undefined : Math.round(megahertz / 10) / 100,
    cpuGeneration: model,
    cpuVendor: cpuVendor(model),
    arch: cpuVendor(model) === undefined ? undefined : 'x86_64',
    ramGiB: gibOfMib(numberFrom(1, row.cell(columns.memory))),
    cpuUsedPct: numberFrom(0, row.cell(columns.cpuUsed)),
    ramUsedPct: numberFrom(0, row.cell(columns.memoryUsed)),
    nicCount: numberFrom(0, row.cell(columns.nics)),
    hbaCount: numberFrom(0, row.cell(columns.hbas)),
  };
}

function cpuVendor(model: string | undefined): string | undefined {
  if (model === undefined) return undefined;
  if (/intel|xeon/i.test(model)) return 'intel';
  return /amd|epyc|opteron/i.test(model) ? 'amd' : undefined;
}
