import type { PlanSketch } from '#shared/plan/plan-sketch.ts';
import type { Variation } from '#shared/rules/rule-fixtures.ts';

/** What carries a workload in a fixture plan: its machine, and the cluster that this runs on. */
interface Carriers {
  readonly workload: string;
  readonly machine: string;
  readonly pool: string;
}

/** Ways to run a workload in lockstep, and what only looks like one, for fixtures of rules that ask whether it does. */
export function lockstepWays({ workload, machine, pool }: Carriers): {
  readonly runs: readonly Variation[];
  readonly runsNot: readonly Variation[];
} {
  const unstated = { [machine]: { faultTolerance: undefined } };
  const partition = (faultTolerance?: boolean): PlanSketch => ({
    parts: { partition: ['osContainer', faultTolerance === undefined ? {} : { faultTolerance }] },
    relations: [[workload, 'runsOn', 'partition']],
  });
  return {
    runs: [
      { name: 'Lockstep: its machine has it on', facts: { [machine]: { faultTolerance: true } } },
      {
        name: 'Lockstep: a container that it also runs in has it on',
        facts: unstated,
        add: partition(true),
      },
      {
        name: 'Lockstep: a fault-tolerant server carries its machine',
        facts: unstated,
        add: { parts: { stratus: ['ftServer'] }, relations: [[machine, 'runsOn', 'stratus']] },
      },
      {
        name: 'Lockstep: a lone hypervisor has it on',
        facts: unstated,
        add: {
          parts: { lone: ['hypervisor', { faultTolerance: true }] },
          relations: [[machine, 'runsOn', 'lone']],
        },
      },
      {
        name: 'Lockstep: its pool has it on',
        facts: { ...unstated, [pool]: { faultTolerance: true } },
      },
      {
        name: 'Lockstep: the product of its pool is for that',
        facts: { ...unstated, [pool]: { technology: 'stratus-everrun' } },
      },
    ],
    runsNot: [
      { name: 'No lockstep: nothing is stated of it', facts: unstated },
      {
        name: 'No lockstep: off for its machine',
        facts: { [machine]: { faultTolerance: false } },
      },
      {
        name: 'No lockstep: the product of its pool is not for that',
        facts: { ...unstated, [pool]: { technology: 'vmware-vsphere' } },
      },
      {
        name: 'No lockstep: off in a pool whose product is for that',
        facts: { ...unstated, [pool]: { technology: 'stratus-everrun', faultTolerance: false } },
      },
      {
        name: 'No lockstep: on in its pool, off for its machine',
        facts: { [pool]: { faultTolerance: true }, [machine]: { faultTolerance: false } },
      },
      {
        name: 'No lockstep: on in its pool, off for its machine, unstated for a container that it also runs in',
        facts: { [pool]: { faultTolerance: true }, [machine]: { faultTolerance: false } },
        add: partition(),
      },
      {
        name: 'No lockstep: on in its pool, off for a container that it also runs in',
        facts: { ...unstated, [pool]: { faultTolerance: true } },
        add: partition(false),
      },
    ],
  };
}

/** Ways to run several copies that carry on for each other, and what only looks like one. */
export function copyWays({ workload, machine, pool }: Carriers): {
  readonly run: readonly Variation[];
  readonly runNot: readonly Variation[];
} {
  const behind = (kind: 'loadBalancer' | 'workloadManager'): PlanSketch => ({
    parts: { spreader: [kind] },
    relations: [['spreader', 'accesses', workload]],
  });
  const copies = (replicas: number) => ({ [workload]: { replicas } });
  return {
    run: [
      { name: 'Copies: two behind a load balancer', facts: copies(2), add: behind('loadBalancer') },
      {
        name: 'Copies: two behind a workload manager',
        facts: copies(2),
        add: behind('workloadManager'),
      },
      {
        name: 'Copies: two on nodes of a Kubernetes cluster',
        facts: copies(2),
        add: { parts: { workers: ['k8sCluster'] }, relations: [[machine, 'memberOf', 'workers']] },
      },
      {
        name: 'Copies: on two machines, one of them behind a load balancer',
        add: {
          parts: { spreader: ['loadBalancer'], twin: ['vm'] },
          relations: [
            [workload, 'runsOn', 'twin'],
            ['twin', 'runsOn', pool],
            ['spreader', 'accesses', 'twin'],
          ],
        },
      },
    ],
    runNot: [
      {
        name: 'No copies: one behind a load balancer',
        facts: copies(1),
        add: behind('loadBalancer'),
      },
      { name: 'No copies: nothing spreads requests over two', facts: copies(2) },
    ],
  };
}
