import type { Table } from '../tables/table.ts';
import { t, tAs } from '#shared/words/t.ts';

/** The columns of vInfo that are read, in the words of RVTools 3, 4 and its database. */
export function machineColumns(table: Table) {
  return {
    name: table.column(['VM', 'vInfoVMName'], t`virtual machine`),
    uuid: table.column(['VM UUID', 'vInfoUUID', 'SMBIOS UUID'], t`identity`),
    number: table.column(['VM ID'], t`identity`),
    power: table.column(['Powerstate', 'vInfoPowerstate'], t`powered on`),
    template: table.column(['Template', 'vInfoTemplate'], t`left out where true`),
    placeholder: table.column(['SRM Placeholder'], t`left out where true`),
    cpus: table.column(['CPUs', 'vInfoCPUs'], t`processors`),
    memory: table.column(['Memory', 'vInfoMemory'], t`memory`),
    disk: table.column(['Total disk capacity MiB', 'Provisioned MiB', 'vInfoProvisioned'], 'disk'),
    host: table.column(['Host', 'vInfoHost'], t`runs on`),
    cluster: table.column(['Cluster', 'vInfoCluster'], t`runs on, where the host is not known`),
    os: table.column(['OS according to the VMware Tools', 'OS', 'vInfoOS'], t`operating system`),
    configuredOs: table.column(
      ['OS according to the configuration file'],
      t`operating system, where VMware Tools do not tell`,
    ),
    faultTolerance: table.column(['FT State'], t`fault tolerance`),
    path: table.column(['Path', 'vInfoPath'], t`datastore`),
    annotation: table.column(['Annotation', 'vInfoAnnotation'], tAs('notes', 'remarks')),
    networks: [1, 2, 3, 4, 5, 6, 7, 8].map((number) =>
      table.column([`Network #${number}`], t`segment`),
    ),
  };
}

export type MachineColumns = ReturnType<typeof machineColumns>;
