import type { RuleData } from '#shared/rules/rule.ts';

/**
 * Has its own guard: the other completeness rules ask for a virtual machine, container or pod, but each of those is
 * itself on the processing layer, so that this rule could never speak.
 */
export const noProcessing = {
  id: 'LYR-03',
  version: 1,
  title: 'Processing is not planned',
  layers: ['processing'],
  severity: 'error',
  on: 'plan',
  when: "plan.count('workload') > 0 && !layers.notNeeded('processing')",
  assert: "plan.covering('processing') > 0",
  message:
    'Workloads are planned, but no platform for them: no virtual machine software, partitions, cluster or fault-tolerant server.',
  fixes: [
    {
      title: 'Add a host cluster',
      edits: [{ add: 'hostCluster', as: 'cluster', name: 'Host cluster' }],
    },
    {
      title: 'Declare that workloads run on bare metal',
      edits: [
        { notNeeded: 'processing', reason: 'Workloads run directly on servers, each on its own.' },
      ],
    },
  ],
  docs: {
    why: 'A workload needs something to run on. Processing virtualization has five forms - parallel processing, workload management, high availability, virtual machine software, operating-system partitioning - and the goal decides which. Running on bare servers is a choice too, and should be a stated one.',
    fix: 'Add a platform and place the workloads on it, or declare the layer not needed because they run on bare metal.',
    waive: 'When the platform is planned in another plan: name it in the reason.',
    sources: ['KB4'],
  },
} as const satisfies RuleData;
