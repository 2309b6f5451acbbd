import type { PlanSketch, SketchFacts } from '#shared/plan/plan-sketch.ts';

interface ThreeHosts {
  readonly machines: number;
  readonly machine: SketchFacts;
  readonly cluster?: SketchFacts;
  readonly host?: SketchFacts;
}

/** For fixtures: a cluster of three hosts of 32 cores and 256 GiB with machines that are all alike: vm-01, vm-02 and so on. */
export function threeHosts({ machines, machine, cluster, host }: ThreeHosts): PlanSketch {
  const hosts = ['esx-01', 'esx-02', 'esx-03'];
  const names = Array.from(
    { length: machines },
    (_, index) => `vm-${String(index + 1).padStart(2, '0')}`,
  );
  return {
    parts: {
      cluster: ['hostCluster', cluster ?? {}],
      ...Object.fromEntries(
        hosts.map((name) => [name, ['server', { cores: 32, ramGiB: 256, ...host }] as const]),
      ),
      ...Object.fromEntries(names.map((name) => [name, ['vm', machine] as const])),
    },
    relations: [
      ...hosts.map((name) => [name, 'memberOf', 'cluster'] as const),
      ...names.map((name) => [name, 'runsOn', 'cluster'] as const),
    ],
  };
}
