import type { Id } from '#shared/base/ids.ts';
import type { GeneratedFacility } from './generated-facility.ts';
import type { SampleSizes } from './sample-sizes.ts';
import type { SampleWriter } from './sample-writer.ts';

/** What carries machines, and what keeps their data. */
export interface GeneratedPlatform {
  readonly clusters: readonly Id[];
  /** By cluster. */
  readonly hypervisors: readonly (readonly Id[])[];
  readonly volumes: readonly Id[];
  readonly segments: readonly Id[];
}

/** Clusters of servers with hypervisors, arrays with volumes, segments. */
export function generatePlatform(
  writer: SampleWriter,
  sizes: SampleSizes,
  facility: GeneratedFacility,
): GeneratedPlatform {
  const segments = generateSegments(writer, sizes, facility);
  const clusters = writer.addMany(
    sizes.clusters,
    'hostCluster',
    'cluster',
    () => clusterFacts(writer),
    'vmware-vsphere',
  );
  const hypervisors: Id[][] = clusters.map(() => []);
  for (let index = 0; index < sizes.servers; index++) {
    const server = generateServer(writer, index, facility);
    const hypervisor = writer.add(
      'hypervisor',
      `esx-${index + 1}`,
      { version: '8.0', owner: 'Platform', supportEnd: '2027-10-11' },
      'vmware-vsphere',
    );
    writer.relate(hypervisor, 'runsOn', server);
    writer.relate(server, 'memberOf', clusters[index % clusters.length]!);
    writer.relate(hypervisor, 'memberOf', clusters[index % clusters.length]!);
    hypervisors[index % clusters.length]!.push(hypervisor);
  }
  return { clusters, hypervisors, volumes: generateVolumes(writer, sizes, clusters), segments };
}

const clusterFacts = (writer: SampleWriter) => ({
  haRestart: writer.chance(0.9),
  liveMigration: true,
  appMonitoring: writer.chance(0.3),
  hostFailuresTolerated: 1,
  cpuBaseline: 'Ice Lake',
  owner: 'Platform',
});

function generateServer(writer: SampleWriter, index: number, facility: GeneratedFacility): Id {
  const { rack, pdus, switches } = facility.racks[index % facility.racks.length]!;
  const facts = {
    cores: writer.pick([32, 48, 64]),
    ramGiB: writer.pick([512, 768, 1024]),
    cpuVendor: 'intel',
    cpuGeneration: writer.pick(['Ice Lake', 'Sapphire Rapids']),
    arch: 'x86_64',
    nicCount: 4,
    nicGbps: 25,
    hbaCount: 2,
    psuCount: 2,
    typicalW: 550,
    maxW: 900,
    heightU: 2,
    weightKg: 30,
    raidController: false,
    owner: 'Platform',
    supportEnd: writer.pick(['2025-06-30', '2028-12-31']),
  } as const;
  const server = writer.add('server', `srv-${index + 1}`, facts);
  writer.relate(server, 'mountedIn', rack);
  for (const leaf of writer.chance(0.95) ? switches : switches.slice(1))
    writer.relate(server, 'linksTo', leaf);
  for (const pdu of pdus) writer.relate(server, 'poweredBy', pdu);
  return server;
}

function generateVolumes(
  writer: SampleWriter,
  sizes: SampleSizes,
  clusters: readonly Id[],
): readonly Id[] {
  const arrays = writer.addMany(sizes.arrays, 'array', 'array', () => ({
    controllers: 2,
    capacityTB: writer.pick([100, 200, 500]),
    media: 'ssd',
    raid: 'RAID 6',
    iops: 150_000,
    readPct: 70,
    snapshots: true,
    encrypted: writer.chance(0.7),
    psuCount: 2,
    typicalW: 1500,
    heightU: 4,
    owner: 'Storage',
  }));
  return Array.from({ length: sizes.volumes }, (_, index) => {
    const volume = writer.add('volume', `vol-${index + 1}`, {
      capacityTB: 1 + Math.floor(writer.random() * 8),
      usedTB: 1,
      protocol: writer.pick(['fc', 'iscsi', 'nfs']),
      encrypted: writer.chance(0.8),
      dataClass: writer.pick(['internal', 'confidential', 'regulated']),
      owner: 'Storage',
    });
    writer.relate(volume, 'providedBy', arrays[index % arrays.length]!);
    writer.relate(volume, 'presentedTo', clusters[index % clusters.length]!);
    return volume;
  });
}

const roles = ['mgmt', 'storage', 'migration', 'user', 'workload'] as const;

function generateSegments(
  writer: SampleWriter,
  sizes: SampleSizes,
  facility: GeneratedFacility,
): readonly Id[] {
  return Array.from({ length: sizes.segments }, (_, index) => {
    const segment = writer.add('segment', `vlan-${100 + index}`, {
      segmentRole: roles[index] ?? 'workload',
      vlanId: 100 + index,
      mtu: 1500,
      zone: writer.pick(['prod', 'test']),
      speedGbps: 25,
      owner: 'Network',
    });
    writer.relate(segment, 'attachedTo', writer.pick(facility.cores));
    return segment;
  });
}
