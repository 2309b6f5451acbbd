import type { Table } from '../tables/table.ts';

/** The columns of vInfo that are read, in the words of RVTools 3, 4 and its database. */
export function machineColumns(table: Table) {
  return {
    name: table.column(['VM', 'vInfoVMName'], 'virtual machine'),
    uuid: table.column(['VM UUID', 'vInfoUUID', 'SMBIOS UUID'], 'identity'),
    number: table.column(['VM ID'], 'identity'),
    power: table.column(['Powerstate', 'vInfoPowerstate'], 'powered on'),
    template: table.column(['Template', 'vInfoTemplate'], 'left out where true'),
    placeholder: table.column(['SRM Placeholder'], 'left out where true'),
    cpus: table.column(['CPUs', 'vInfoCPUs'], 'processors'),
    memory: table.column(['Memory', 'vInfoMemory'], 'memory'),
    disk: table.column(['Total disk capacity MiB', 'Provisioned MiB', 'vInfoProvisioned'], 'disk'),
    host: table.column(['Host', 'vInfoHost'], 'runs on'),
    cluster: table.column(['Cluster', 'vInfoCluster'], 'runs on, where the host is not known'),
    os: table.column(['OS according to the VMware Tools', 'OS', 'vInfoOS'], 'operating system'),
    configuredOs: table.column(
      ['OS according to the configuration file'],
      'operating system, where VMware Tools do not tell',
    ),
    faultTolerance: table.column(['FT State'], 'fault tolerance'),
    path: table.column(['Path', 'vInfoPath'], 'datastore'),
    annotation: table.column(['Annotation', 'vInfoAnnotation'], 'notes'),
    networks: [1, 2, 3, 4, 5, 6, 7, 8].map((number) =>
      table.column([`Network #${number}`], 'segment'),
    ),
  };
}

export type MachineColumns = ReturnType<typeof machineColumns>;
