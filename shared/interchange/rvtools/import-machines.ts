import type { Id } from '#shared/base/ids.ts';
import type { FactValue } from '#shared/catalogue/field.ts';
import type { Table, TableRow } from '../tables/table.ts';
import { clusterNamed } from './import-clusters.ts';
import type { ImportDraft } from './import-draft.ts';
import type { HostIndex } from './import-hosts.ts';
import { machineColumns, type MachineColumns } from './machine-columns.ts';
import { machineSize, type MachineSizes } from './machine-sizes.ts';
import { operatingSystemFacts } from './operating-system.ts';
import { namedId, scopeReader, type Scope } from './scope.ts';
import { segmentNamed } from './segment-named.ts';
import type { Tabs } from './tabs.ts';
import { booleanOf, gibOfMib, numberFrom, textOf } from './values.ts';
import { volumeOfPath } from './volume-of-path.ts';

/** What the rows about machines share. */
interface MachineImport {
  readonly columns: MachineColumns;
  readonly attributes: ReturnType<Table['between']>;
  readonly hosts: HostIndex;
  readonly sizes: MachineSizes;
  readonly draft: ImportDraft;
}

/** Each row of vInfo becomes a virtual machine on its host. Gives the machines by name within their vCenter. */
export function importMachines(
  tabs: Tabs,
  hosts: HostIndex,
  sizes: MachineSizes,
  draft: ImportDraft,
): ReadonlyMap<string, Id> {
  const machines = new Map<string, Id>();
  const table = tabs.get('vInfo');
  if (table === undefined) return machines;
  // RVTools puts one column for each of the vCenter's own attributes between these two.
  const attributes = table.between('Annotation', 'Datacenter');
  for (const { column, text } of attributes) table.use(column, ownerLike(text) ? 'owner' : 'tag');
  const shared: MachineImport = { columns: machineColumns(table), attributes, hosts, sizes, draft };
  const scope = scopeReader(table);
  for (const row of table.rows) {
    const name = textOf(row.cell(shared.columns.name));
    if (name === undefined)
      draft.refused.push({ part: table.name, row: row.number, why: 'The machine has no name.' });
    else if (booleanOf(row.cell(shared.columns.placeholder)) === true) {
      draft.refused.push({
        part: table.name,
        row: row.number,
        why: `${name} is an SRM placeholder: it does not run here.`,
      });
    } else machines.set(namedId(scope(row), name), importMachine(name, row, scope(row), shared));
  }
  return machines;
}

function importMachine(name: string, row: TableRow, scope: Scope, shared: MachineImport): Id {
  const { columns, draft } = shared;
  const own = textOf(row.cell(columns.uuid));
  const host = textOf(row.cell(columns.host));
  const id = draft.component(
    {
      kind: 'vm',
      name,
      sourceId: own ?? namedId(scope, `${host ?? ''}/${name}`),
      facts: { ...machineFacts(name, row, scope, shared), owner: ownerOf(row, shared.attributes) },
      tags: tagsOf(row, shared.attributes),
      ...noteOf(row, columns),
    },
    row,
  );
  place(id, name, host, row, scope, shared);
  for (const column of columns.networks) {
    const network = textOf(row.cell(column));
    if (network !== undefined)
      draft.relate(id, 'attachedTo', segmentNamed(network, scope, row, draft));
  }
  const volume = volumeOfPath(textOf(row.cell(columns.path)), scope, row, draft);
  if (volume !== undefined) draft.relate(id, 'stores', volume);
  return id;
}

/** Puts a machine on its host, else on its cluster; what cannot be resolved stays visible in the report. */
function place(
  id: Id,
  name: string,
  host: string | undefined,
  row: TableRow,
  scope: Scope,
  { hosts, columns, draft }: MachineImport,
): void {
  const known = host === undefined ? undefined : hosts.get(namedId(scope, host));
  if (known !== undefined) return draft.relate(id, 'runsOn', known.hypervisor);
  const cluster = textOf(row.cell(columns.cluster));
  if (host !== undefined) {
    draft.unresolved.push({
      part: row.table.name,
      row: row.number,
      what: `${name} runs on ${host}, which vHost does not list.`,
      suggestion:
        cluster === undefined
          ? 'Place it on its host by hand.'
          : `It was placed on its cluster ${cluster}.`,
    });
  }
  if (cluster !== undefined) draft.relate(id, 'runsOn', clusterNamed(cluster, scope, row, draft));
}

function machineFacts(
  name: string,
  row: TableRow,
  scope: Scope,
  { columns, sizes }: MachineImport,
): Record<string, FactValue | undefined> {
  const size = machineSize(sizes, namedId(scope, name));
  const power = textOf(row.cell(columns.power));
  return {
    ...operatingSystemFacts(textOf(row.cell(columns.os)) ?? textOf(row.cell(columns.configuredOs))),
    vcpu: numberFrom(1, row.cell(columns.cpus)) ?? size.vcpu,
    ramGiB: gibOfMib(numberFrom(1, row.cell(columns.memory)) ?? size.memoryMiB),
    diskGiB: gibOfMib(numberFrom(0, row.cell(columns.disk)) ?? size.diskMiB),
    poweredOn: power === undefined ? undefined : /^poweredon$/i.test(power),
    isTemplate: booleanOf(row.cell(columns.template)),
    faultTolerance: faultTolerance(textOf(row.cell(columns.faultTolerance))),
    snapshots: size.snapshots,
  };
}

function faultTolerance(state: string | undefined): boolean | undefined {
  return state === undefined ? undefined : !/notconfigured/i.test(state);
}

function noteOf(row: TableRow, columns: MachineColumns): { notes?: string } {
  const notes = textOf(row.cell(columns.annotation));
  return notes === undefined ? {} : { notes };
}

const ownerLike = (header: string): boolean => /^(owner|responsible|contact)$/i.test(header.trim());

function ownerOf(row: TableRow, attributes: MachineImport['attributes']): string | undefined {
  return textOf(row.cell(attributes.find(({ text }) => ownerLike(text))?.column));
}

function tagsOf(row: TableRow, attributes: MachineImport['attributes']): string[] {
  const others = attributes.filter(({ text }) => !ownerLike(text));
  return others.flatMap(({ column, text }) => {
    const value = textOf(row.cell(column));
    return value === undefined ? [] : [`${text}: ${value}`];
  });
}
