import type { Id } from '#shared/base/ids.ts';
import type { FactValue } from '#shared/catalogue/field.ts';
import type { Table, TableRow } from '../tables/table.ts';
import type { HostIndex } from './host-index.ts';
import { clusterNamed } from './import-clusters.ts';
import type { ImportDraft } from './import-draft.ts';
import { machineColumns, type MachineColumns } from './machine-columns.ts';
import { machineKeys } from './machine-keys.ts';
import { machineSize, type MachineSizes } from './machine-sizes.ts';
import { operatingSystemFacts } from './operating-system.ts';
import { rowIdentity } from './row-identity.ts';
import { namedId, scopeReader, type Scope } from './scope.ts';
import { segmentNamed } from './segment-named.ts';
import type { Tabs } from './tabs.ts';
import { booleanOf, gibOfMib, numberFrom, textOf } from './values.ts';
import { volumeOfPath } from './volume-of-path.ts';
import { t } from '#shared/words/t.ts';

/** What the rows about machines share. */
interface MachineImport {
  readonly columns: MachineColumns;
  readonly attributes: ReturnType<Table['between']>;
  readonly hosts: HostIndex;
  readonly sizes: MachineSizes;
  readonly draft: ImportDraft;
}

/** One row of vInfo. */
interface MachineRow {
  readonly name: string;
  readonly host: string | undefined;
  readonly row: TableRow;
  readonly scope: Scope;
  readonly keys: readonly string[];
}

/** Each row of vInfo becomes a virtual machine on its host. Gives the machines by their keys. */
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
  const keysOf = machineKeys(table);
  for (const row of table.rows) {
    const refuse = (why: string) => draft.refused.push({ part: table.name, row: row.number, why });
    const name = textOf(row.cell(shared.columns.name));
    const obstacle = whyLeftOut(name, row, shared.columns);
    if (name === undefined || obstacle !== undefined) {
      refuse(obstacle ?? t`The machine has no name.`);
      continue;
    }
    const host = textOf(row.cell(shared.columns.host));
    const machine = { name, host, row, scope: scope(row), keys: keysOf(row) };
    const id = importMachine(machine, shared);
    if (id === undefined) refuse(t`${name} is listed again; the first row counts.`);
    else for (const key of machine.keys) if (!machines.has(key)) machines.set(key, id);
  }
  return machines;
}

/** Only what runs here, or could, is drawn. */
function whyLeftOut(
  name: string | undefined,
  row: TableRow,
  columns: MachineColumns,
): string | undefined {
  if (name === undefined) return t`The machine has no name.`;
  if (booleanOf(row.cell(columns.placeholder)) === true)
    return t`${name} is an SRM placeholder: it does not run here.`;
  if (booleanOf(row.cell(columns.template)) === true)
    return t`${name} is a template: machines are made from it, it does not run.`;
  return undefined;
}

function importMachine(machine: MachineRow, shared: MachineImport): Id | undefined {
  const { name, row, scope } = machine;
  const { columns, draft } = shared;
  const sourceId = machineIdentity(machine, shared);
  if (sourceId === undefined) return undefined;
  const id = draft.component(
    {
      kind: 'vm',
      name,
      sourceId,
      facts: { ...machineFacts(machine, shared), owner: ownerOf(row, shared.attributes) },
      tags: tagsOf(row, shared.attributes),
      ...noteOf(row, columns),
    },
    row,
  );
  place(id, machine, shared);
  for (const column of columns.networks) {
    const network = textOf(row.cell(column));
    if (network !== undefined)
      draft.relate(id, 'attachedTo', segmentNamed(network, scope, row, draft));
  }
  const volume = volumeOfPath(textOf(row.cell(columns.path)), scope, row, draft);
  if (volume !== undefined) draft.relate(id, 'stores', volume);
  return id;
}

function machineIdentity(
  { name, host, row, scope }: MachineRow,
  { columns, draft }: MachineImport,
) {
  const number = textOf(row.cell(columns.number));
  return rowIdentity(draft, 'vm', {
    name,
    own:
      textOf(row.cell(columns.uuid)) ?? (number === undefined ? undefined : namedId(scope, number)),
    // Machines move between hosts: the host is part of the name only where the name alone is taken.
    named: [namedId(scope, name), namedId(scope, `${host ?? ''}/${name}`)],
  });
}

/** Puts a machine on its host, else on its cluster; what cannot be resolved stays visible in the report. */
function place(
  id: Id,
  { name, host, row, scope }: MachineRow,
  { hosts, columns, draft }: MachineImport,
): void {
  const known = host === undefined ? undefined : hosts.find(scope, host);
  if (known !== undefined) return draft.relateOnly(id, 'runsOn', known.hypervisor);
  const cluster = textOf(row.cell(columns.cluster));
  if (host !== undefined) {
    draft.unresolved.push({
      part: row.table.name,
      row: row.number,
      what: t`${name} runs on ${host}, which vHost does not list.`,
      suggestion:
        cluster === undefined
          ? t`Place it on its host by hand.`
          : t`It was placed on its cluster ${cluster}.`,
    });
  }
  if (cluster !== undefined)
    draft.relateOnly(id, 'runsOn', clusterNamed(cluster, scope, row, draft));
}

function machineFacts(
  { row, keys }: MachineRow,
  { columns, sizes }: MachineImport,
): Record<string, FactValue | undefined> {
  const size = machineSize(sizes, keys);
  const power = textOf(row.cell(columns.power));
  return {
    ...operatingSystemFacts(textOf(row.cell(columns.os)) ?? textOf(row.cell(columns.configuredOs))),
    vcpu: numberFrom(1, row.cell(columns.cpus)) ?? size.vcpu,
    ramGiB: gibOfMib(numberFrom(1, row.cell(columns.memory)) ?? size.memoryMiB),
    diskGiB: gibOfMib(numberFrom(0, row.cell(columns.disk)) ?? size.diskMiB),
    poweredOn: power === undefined ? undefined : /^powered ?on$/i.test(power),
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
