import type { Id } from '#shared/base/ids.ts';
import type { GeneratedFacility } from './generated-facility.ts';
import type { GeneratedPlatform } from './generated-platform.ts';
import type { SampleSizes } from './sample-sizes.ts';
import type { SampleWriter } from './sample-writer.ts';

/** How people get in, what guards and what steers: access, security, management, goals. Gives the ways in and the backups. */
export function generateServices(
  writer: SampleWriter,
  sizes: SampleSizes,
  facility: GeneratedFacility,
  platform: GeneratedPlatform,
): { readonly doors: readonly Id[]; readonly backups: readonly Id[] } {
  const doors = generateAccess(writer, sizes, facility);
  generateSecurity(writer, sizes, platform, doors);
  generateGoals(writer);
  return { doors, backups: generateManagement(writer, sizes, facility, platform) };
}

function generateAccess(
  writer: SampleWriter,
  sizes: SampleSizes,
  facility: GeneratedFacility,
): readonly Id[] {
  const doors = writer.addMany(2, 'accessGateway', 'gateway', () => ({
    displayProtocol: 'https',
    instances: 2,
    sessionsMax: 4000,
    tls: true,
    mfa: writer.chance(0.8),
    owner: 'Access',
  }));
  for (const group of writer.addMany(sizes.groups, 'userGroup', 'users', () => ({
    users: 50 + Math.floor(writer.random() * 950),
    concurrencyPct: 60,
    rttMs: writer.pick([5, 40, 180]),
    publishedApps: 5,
  }))) {
    writer.relate(group, 'accesses', writer.pick(doors));
    writer.relate(group, 'locatedIn', writer.pick(facility.sites));
  }
  return doors;
}

function generateSecurity(
  writer: SampleWriter,
  sizes: SampleSizes,
  platform: GeneratedPlatform,
  doors: readonly Id[],
): void {
  const idp = writer.add('idp', 'directory', { instances: 2, mfa: true, owner: 'Security' });
  const mfa = writer.add('mfa', 'second factor', { owner: 'Security' });
  for (const door of doors)
    for (const guard of [idp, mfa]) writer.relate(guard, 'authenticates', door);
  const firewalls = writer.addMany(sizes.firewalls, 'firewall', 'firewall', () => ({
    haPair: writer.chance(0.7),
    throughputGbps: 40,
    owner: 'Security',
  }));
  for (const segment of platform.segments)
    writer.relate(writer.pick(firewalls), 'filters', segment);
}

function generateManagement(
  writer: SampleWriter,
  sizes: SampleSizes,
  facility: GeneratedFacility,
  platform: GeneratedPlatform,
): readonly Id[] {
  const managers = writer.addMany(1, 'vmManager', 'manager', () => ({
    mfa: true,
    instances: 1,
    owner: 'Platform',
  }));
  const monitor = writer.add('monitor', 'monitoring', {
    alertTarget: 'on-call',
    retentionDays: 90,
    owner: 'Operations',
  });
  for (const cluster of platform.clusters) {
    writer.relate(managers[0]!, 'manages', cluster);
    writer.relate(monitor, 'monitors', cluster);
  }
  const repository = writer.add('backupRepo', 'backup repository', {
    capacityTB: 400,
    immutable: true,
    retentionDays: 60,
    owner: 'Operations',
  });
  writer.relate(repository, 'locatedIn', facility.sites[1]!);
  return writer
    .addMany(sizes.backups, 'backup', 'backup', () => ({
      frequencyHours: 24,
      rpoSec: 86_400,
      immutable: true,
      restoreTestedOn: writer.pick(['2025-02-01', '2025-12-01']),
      mfa: true,
      owner: 'Operations',
    }))
    .map((backup) => {
      writer.relate(backup, 'writesTo', repository);
      return backup;
    });
}

function generateGoals(writer: SampleWriter): void {
  (['availability', 'consolidation', 'security'] as const).forEach((goal, index) =>
    writer.add('goal', goal, { goalKind: goal, priority: index + 1 }),
  );
}
