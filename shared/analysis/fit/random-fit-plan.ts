import fc from 'fast-check';
import type { FactValue } from '#shared/catalogue/field.ts';
import type { FieldName } from '#shared/catalogue/fields.ts';
import type { PlanSketch } from '#shared/plan/plan-sketch.ts';

type Facts = Partial<Record<FieldName, FactValue>>;

const maybe = <Value extends FactValue>(...values: readonly Value[]) =>
  fc.option(fc.constantFrom(...values), { nil: undefined });

const workload = fc.record({
  rtoSec: maybe(0, 10, 30, 60, 179, 180, 900, 14_400, 172_800),
  memoryLossAllowed: maybe(true, false),
  statefulness: maybe('stateless', 'stateful'),
  clusterAware: maybe(true, false),
  isolation: maybe('shared', 'trusted', 'hostile'),
  osKernelFamily: maybe('linux', 'windows', 'other'),
  needsLiveMigration: maybe(true, false),
  kernelDriver: maybe(true, false),
  criticality: maybe(1, 2, 3, 4),
  vcpu: maybe(2, 8, 64),
  replicas: maybe(1, 2),
});
const machine = fc.record({ faultTolerance: maybe(true, false), vcpu: maybe(2, 16) });
const cluster = fc.record({ haRestart: maybe(true, false), appMonitoring: maybe(true, false) });
const threats = fc.option(fc.subarray(['hardware', 'software', 'patching', 'corruption']), {
  nil: undefined,
});
const drawn = fc.record({
  ground: fc.constantFrom('vm', 'partition', 'server', 'nothing'),
  failover: fc.boolean(),
  balancer: fc.boolean(),
  localDisk: fc.boolean(),
  backup: fc.boolean(),
});

/** Plans of one workload, `orders`, with whatever may be stated and drawn about it. For property tests. */
export const randomFitPlan: fc.Arbitrary<PlanSketch> = fc
  .record({ workload, machine, cluster, threats, drawn, goals: goalsArbitrary() })
  .map(
    ({ workload: facts, machine: vm, cluster: pool, threats: threatened, drawn: what, goals }) => ({
      goals,
      parts: {
        orders: ['workload', stated({ ...facts, threats: threatened })] as const,
        vm: ['vm', stated(vm)] as const,
        cluster: ['hostCluster', stated(pool)] as const,
        'esx-01': ['server', { cores: 16, ramGiB: 128 }] as const,
        'esx-02': ['server', { cores: 16, ramGiB: 128 }] as const,
        host: ['osPlatform', { osKernelFamily: 'linux' }] as const,
        partition: ['osContainer'] as const,
        lone: ['server', { cores: 16, ramGiB: 128 }] as const,
        ha: ['failoverCluster'] as const,
        lb: ['loadBalancer'] as const,
        disk: ['volume', { usedTB: 1 }] as const,
        backup: ['backup', { frequencyHours: 24, sameArray: false }] as const,
      },
      relations: [
        ['esx-01', 'memberOf', 'cluster'],
        ['esx-02', 'memberOf', 'cluster'],
        ['vm', 'runsOn', 'cluster'],
        ['partition', 'runsOn', 'host'],
        ['host', 'runsOn', 'lone'],
        ...grounds[what.ground]!,
        ...(what.failover ? ([['ha', 'protects', 'orders']] as const) : []),
        ...(what.balancer ? ([['lb', 'accesses', 'orders']] as const) : []),
        ...(what.localDisk
          ? ([
              ['vm', 'stores', 'disk'],
              ['disk', 'providedBy', 'esx-01'],
            ] as const)
          : []),
        ...(what.backup ? ([['backup', 'protects', 'orders']] as const) : []),
      ],
    }),
  );

const grounds: Readonly<Record<string, NonNullable<PlanSketch['relations']>>> = {
  vm: [['orders', 'runsOn', 'vm']],
  partition: [['orders', 'runsOn', 'partition']],
  server: [['orders', 'runsOn', 'lone']],
  nothing: [],
};

function goalsArbitrary() {
  return fc.subarray([
    'consolidation',
    'availability',
    'performance',
    'scalability',
    'cost',
  ] as const);
}

const stated = (facts: Readonly<Record<string, FactValue | undefined>>): Facts =>
  Object.fromEntries(Object.entries(facts).filter(([, value]) => value !== undefined));
