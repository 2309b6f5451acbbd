import type { Id } from '#shared/base/ids.ts';
import type { GeneratedPlatform } from './generated-platform.ts';
import type { SampleSizes } from './sample-sizes.ts';
import type { SampleWriter } from './sample-writer.ts';

/** Virtual machines with their disks and networks. */
export function generateMachines(
  writer: SampleWriter,
  count: number,
  platform: GeneratedPlatform,
): readonly Id[] {
  return Array.from({ length: count }, (_, index) => {
    const facts = {
      vcpu: writer.pick([2, 4, 8, 16]),
      ramGiB: writer.pick([8, 16, 32, 64]),
      diskGiB: 100,
      osKernelFamily: writer.pick(['linux', 'linux', 'windows']),
      arch: 'x86_64',
      avgUtilPct: Math.floor(writer.random() * 40),
      peakUtilPct: 40 + Math.floor(writer.random() * 50),
      poweredOn: true,
      isTemplate: false,
      snapshots: writer.chance(0.05),
      passthrough: writer.chance(0.01),
      owner: 'Platform',
    } as const;
    const machine = writer.add('vm', `vm-${index + 1}`, facts);
    writer.relate(
      machine,
      'runsOn',
      writer.pick(platform.hypervisors[index % platform.hypervisors.length]!),
    );
    if (writer.chance(0.3)) writer.relate(machine, 'stores', writer.pick(platform.volumes));
    if (writer.chance(0.05)) writer.relate(machine, 'attachedTo', writer.pick(platform.segments));
    return machine;
  });
}

/** Workloads on one to three machines, with their targets. */
export function generateWorkloads(
  writer: SampleWriter,
  sizes: SampleSizes,
  machines: readonly Id[],
  services: { readonly doors: readonly Id[]; readonly backups: readonly Id[] },
): void {
  for (let index = 0; index < sizes.workloads; index++) {
    const workload = writer.add('workload', `app-${index + 1}`, workloadFacts(writer));
    for (let copy = 0; copy <= Math.floor(writer.random() * 3); copy++)
      writer.relate(workload, 'runsOn', writer.pick(machines));
    if (writer.chance(0.2)) writer.relate(writer.pick(services.doors), 'accesses', workload);
    if (writer.chance(0.3)) writer.relate(writer.pick(services.backups), 'protects', workload);
  }
}

const workloadFacts = (writer: SampleWriter) =>
  ({
    criticality: 1 + Math.floor(writer.random() * 4),
    rtoSec: writer.pick([0, 30, 300, 3600, 14_400]),
    rpoSec: writer.pick([0, 60, 3600, 86_400]),
    availTargetPct: writer.pick([99, 99.9, 99.99]),
    statefulness: writer.pick(['stateless', 'stateful']),
    memoryLossAllowed: writer.chance(0.9),
    survivesSiteLoss: writer.chance(0.1),
    isolation: writer.pick(['shared', 'trusted', 'trusted', 'hostile']),
    dataClass: writer.pick(['internal', 'confidential', 'regulated']),
    osKernelFamily: writer.pick(['linux', 'windows']),
    arch: 'x86_64',
    avgUtilPct: Math.floor(writer.random() * 40),
    peakUtilPct: 30 + Math.floor(writer.random() * 60),
    needsLiveMigration: writer.chance(0.2),
    onlyForAppConflict: writer.chance(0.05),
    replicas: 1 + Math.floor(writer.random() * 3),
    owner: 'Business',
  }) as const;
