import type { RuleData } from '#shared/rules/rule.ts';

export const singlePodTooSlow = {
  id: 'MIS-24',
  version: 1,
  title: 'One pod, recreated too late',
  layers: ['processing'],
  goals: ['availability'],
  severity: 'warning',
  on: ['workload'],
  params: {
    nodeGraceSec: {
      label: 'Node grace period where none is stated',
      default: 40,
      unit: 's',
      min: 0,
    },
    tolerationSec: { label: 'Toleration where none is stated', default: 300, unit: 's', min: 0 },
  },
  let: {
    pods: "self.to('runsOn').ofKind('pod')",
    clusters: "self.reach('runsOn').ofKind('k8sCluster')",
    grace: 'clusters.map(c, has(c.nodeGraceSec) ? c.nodeGraceSec : params.nodeGraceSec).max()',
    toleration:
      'pods.exists(p, has(p.tolerationSec)) ? pods.filter(p, has(p.tolerationSec)).map(p, p.tolerationSec).max() : clusters.map(c, has(c.tolerationSec) ? c.tolerationSec : params.tolerationSec).max()',
    replicated:
      '(has(self.replicas) && self.replicas >= 2) || (size(pods) > 0 ? pods.map(p, p.replicas).sum() >= 2 : self.replicas >= 2)',
  },
  when: 'size(clusters) > 0',
  assert: 'replicated || self.rtoSec >= grace + toleration',
  message:
    '${self.name} must be back in ${self.rtoSec} and runs as one pod: Kubernetes waits ${grace + toleration} before it recreates the pods of a dead node.',
  highlight: ['pods', 'clusters'],
  hides: ['CAP-29'],
  fixes: [
    {
      title: 'Run two replicas',
      edits: [
        { set: 'replicas', of: 'pods', to: 2 },
        { set: 'replicas', of: 'self', to: 2 },
      ],
    },
  ],
  docs: {
    why: 'When a node dies, Kubernetes first waits until it calls the node unreachable (the grace period), then as long as the pod tolerates that. With the usual 40 s and 300 s a single pod is gone for more than five minutes before a new one even starts.',
    fix: 'Run at least two replicas behind a service, or lower the toleration of this pod.',
    waive:
      'When the pod holds a volume that only one node may write and a quicker restart would risk the data.',
    sources: ['K8S'],
  },
} as const satisfies RuleData;
