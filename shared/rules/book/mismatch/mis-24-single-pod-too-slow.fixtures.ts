import type { RuleFixtures } from '#shared/rules/rule-fixtures.ts';

export const singlePodTooSlowFixtures: RuleFixtures = {
  rule: 'MIS-24',
  plan: {
    parts: {
      api: ['workload', { rtoSec: 339 }],
      'api-pod': ['pod', { replicas: 1 }],
      k8s: ['k8sCluster'],
    },
    relations: [
      ['api', 'runsOn', 'api-pod'],
      ['api-pod', 'runsOn', 'k8s'],
    ],
  },
  finds: ['api'],
  says: '340 s',
  clear: [
    { name: 'Two replicas', facts: { 'api-pod': { replicas: 2 } } },
    { name: 'The recovery time is as long as the wait', facts: { api: { rtoSec: 340 } } },
    { name: 'The pod tolerates less', facts: { 'api-pod': { tolerationSec: 299 } } },
    { name: 'The cluster tolerates less', facts: { k8s: { tolerationSec: 299 } } },
    { name: 'The cluster has a shorter grace period', facts: { k8s: { nodeGraceSec: 39 } } },
    { name: 'It runs on no Kubernetes', unrelated: ['api-pod runsOn k8s'] },
    { name: 'The workload itself has two replicas', facts: { api: { replicas: 2 } } },
    {
      name: 'Two replicas, whatever the recovery time',
      facts: { api: { rtoSec: undefined }, 'api-pod': { replicas: 2 } },
    },
  ],
  alsoFinds: [
    {
      name: 'The pod tolerates as long as usual, the cluster less',
      facts: { 'api-pod': { tolerationSec: 300 }, k8s: { tolerationSec: 10 } },
    },
    {
      name: 'The cluster has a longer grace period',
      facts: { api: { rtoSec: 340 }, k8s: { nodeGraceSec: 50 } },
    },
    {
      name: 'It runs on the cluster with one replica and no pod is drawn',
      facts: { api: { replicas: 1 } },
      add: { relations: [['api', 'runsOn', 'k8s']] },
      without: ['api-pod'],
    },
    {
      name: 'Two pods, of which one says how long it tolerates',
      facts: { api: { replicas: 1 }, 'api-pod': { tolerationSec: 300, replicas: 0 } },
      add: {
        parts: { 'pod-2': ['pod', { replicas: 1 }] },
        relations: [
          ['api', 'runsOn', 'pod-2'],
          ['pod-2', 'runsOn', 'k8s'],
        ],
      },
    },
  ],
  unknown: [
    {
      name: 'The replicas are not stated',
      facts: { 'api-pod': { replicas: undefined } },
      missing: [['api-pod', 'replicas']],
    },
    {
      name: 'The recovery time is not stated',
      facts: { api: { rtoSec: undefined } },
      missing: [['api', 'rtoSec']],
    },
    {
      name: 'No pod is drawn and the replicas are not stated',
      add: { relations: [['api', 'runsOn', 'k8s']] },
      without: ['api-pod'],
      missing: [['api', 'replicas']],
    },
  ],
};
