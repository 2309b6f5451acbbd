import type { RuleFixtures } from '#shared/rules/rule-fixtures.ts';

export const oneWayToStorageFixtures: RuleFixtures = {
  rule: 'STR-06',
  plan: {
    parts: {
      'esx-01': ['server', { hbaCount: 2 }],
      'fc-a': ['fcSwitch'],
      array: ['array', { controllers: 2 }],
      lun: ['volume', { protocol: 'fc' }],
      leaf: ['switch'],
    },
    relations: [
      ['esx-01', 'linksTo', 'fc-a'],
      ['esx-01', 'linksTo', 'leaf'],
      ['array', 'linksTo', 'fc-a'],
      ['lun', 'providedBy', 'array'],
      ['lun', 'presentedTo', 'esx-01'],
    ],
  },
  finds: ['array'],
  says: 'One switch carries all storage traffic to array',
  clear: [
    {
      name: 'A second fabric',
      add: {
        parts: { 'fc-b': ['fcSwitch'] },
        relations: [
          ['esx-01', 'linksTo', 'fc-b'],
          ['array', 'linksTo', 'fc-b'],
        ],
      },
    },
    {
      name: 'Its links were drawn from the switches',
      add: {
        parts: { 'fc-b': ['fcSwitch'] },
        relations: [
          ['fc-b', 'linksTo', 'esx-01'],
          ['fc-b', 'linksTo', 'array'],
        ],
      },
    },
    {
      name: 'The storage switch is a stacked pair',
      facts: { lun: { protocol: 'iscsi' }, leaf: { stacked: true } },
      add: { relations: [['array', 'linksTo', 'leaf']] },
      without: ['fc-a'],
    },
    {
      name: 'Three fabrics',
      add: {
        parts: { 'fc-b': ['fcSwitch'], 'fc-c': ['fcSwitch'] },
        relations: [
          ['esx-01', 'linksTo', 'fc-b'],
          ['fc-c', 'linksTo', 'esx-01'],
          ['array', 'linksTo', 'fc-b'],
          ['array', 'linksTo', 'fc-c'],
        ],
      },
    },
    {
      name: 'A blade whose chassis has a stacked pair',
      facts: { leaf: { stacked: true } },
      add: {
        parts: { chassis: ['chassis'] },
        relations: [
          ['esx-01', 'mountedIn', 'chassis'],
          ['chassis', 'linksTo', 'leaf'],
          ['array', 'linksTo', 'leaf'],
        ],
      },
      unrelated: ['esx-01 linksTo fc-a', 'esx-01 linksTo leaf'],
    },
    {
      name: 'No way is drawn, and it has two adapters',
      unrelated: ['array linksTo fc-a'],
    },
    {
      name: 'No way is drawn, and adapters are not stated',
      facts: { 'esx-01': { hbaCount: undefined } },
      unrelated: ['array linksTo fc-a'],
    },
    {
      name: 'One adapter for Fibre Channel does not matter to a share',
      facts: { 'esx-01': { hbaCount: 1 }, lun: { protocol: 'nfs' } },
      unrelated: ['array linksTo fc-a'],
    },
    { name: 'No host sees a volume of it', unrelated: ['lun presentedTo esx-01'] },
    {
      name: 'No host sees a volume of it, and its controllers are not stated',
      facts: { array: { controllers: undefined } },
      unrelated: ['lun presentedTo esx-01'],
    },
    {
      name: 'A blade whose chassis has a link to each fabric',
      add: {
        parts: { chassis: ['chassis'], 'fc-b': ['fcSwitch'] },
        relations: [
          ['esx-01', 'mountedIn', 'chassis'],
          ['chassis', 'linksTo', 'fc-a'],
          ['fc-b', 'linksTo', 'chassis'],
          ['array', 'linksTo', 'fc-b'],
        ],
      },
      unrelated: ['esx-01 linksTo fc-a'],
    },
    {
      name: 'A host that is linked to the storage itself',
      add: { relations: [['esx-01', 'linksTo', 'array']] },
      without: ['fc-a'],
    },
  ],
  alsoFinds: [
    { name: 'One controller', facts: { array: { controllers: 1 } } },
    {
      name: 'Only the controller is single',
      facts: { array: { controllers: 1 } },
      unrelated: ['array linksTo fc-a'],
    },
    {
      name: 'One adapter, and no way is drawn',
      facts: { 'esx-01': { hbaCount: 1 } },
      unrelated: ['array linksTo fc-a'],
      finds: ['esx-01'],
    },
    {
      name: 'One adapter, and shares beside the volume',
      facts: { 'esx-01': { hbaCount: 1 } },
      add: {
        parts: { share: ['volume', { protocol: 'nfs' }] },
        relations: [['share', 'presentedTo', 'esx-01']],
      },
      unrelated: ['array linksTo fc-a'],
      finds: ['esx-01'],
    },
    {
      name: 'It is presented to a Kubernetes cluster that the host is a node of',
      add: {
        parts: { k8s: ['k8sCluster'] },
        relations: [
          ['lun', 'presentedTo', 'k8s'],
          ['esx-01', 'memberOf', 'k8s'],
        ],
      },
      unrelated: ['lun presentedTo esx-01'],
    },
    {
      name: 'A link to the chassis as well, which is on the same switch of another host',
      add: {
        parts: { chassis: ['chassis'], 'fc-b': ['fcSwitch'] },
        relations: [
          ['esx-01', 'mountedIn', 'chassis'],
          ['chassis', 'linksTo', 'fc-b'],
        ],
      },
    },
    {
      name: 'The stacked pair is for others: the host is linked to a single switch',
      facts: { leaf: { stacked: true } },
      add: { relations: [['array', 'linksTo', 'leaf']] },
      unrelated: ['esx-01 linksTo leaf'],
    },
    {
      name: 'The link of the host was drawn from the switch',
      add: { relations: [['fc-a', 'linksTo', 'esx-01']] },
      unrelated: ['esx-01 linksTo fc-a'],
    },
    {
      name: 'One adapter and one switch',
      facts: { 'esx-01': { hbaCount: 1 } },
      finds: ['array', 'esx-01'],
    },
    {
      name: 'One adapter in a member of the cluster that sees it',
      facts: { 'esx-01': { hbaCount: 1 } },
      add: {
        parts: { cluster: ['hostCluster'] },
        relations: [
          ['esx-01', 'memberOf', 'cluster'],
          ['lun', 'presentedTo', 'cluster'],
        ],
      },
      unrelated: ['lun presentedTo esx-01', 'array linksTo fc-a'],
      finds: ['esx-01'],
    },
    {
      name: 'One adapter under a hypervisor of the cluster that sees it',
      facts: { 'esx-01': { hbaCount: 1 } },
      add: {
        parts: { cluster: ['hostCluster'], hv: ['hypervisor'] },
        relations: [
          ['hv', 'runsOn', 'esx-01'],
          ['hv', 'memberOf', 'cluster'],
          ['lun', 'presentedTo', 'cluster'],
        ],
      },
      unrelated: ['lun presentedTo esx-01', 'array linksTo fc-a'],
      finds: ['esx-01'],
    },
    {
      name: 'One adapter under the system of partitions that sees it, in a fault-tolerant server',
      add: {
        parts: { zones: ['osPlatform'], stratus: ['ftServer', { hbaCount: 1 }] },
        relations: [
          ['zones', 'runsOn', 'stratus'],
          ['lun', 'presentedTo', 'zones'],
        ],
      },
      unrelated: ['array linksTo fc-a'],
      finds: ['stratus'],
    },
    {
      name: 'One way decides, whatever the controllers',
      facts: { array: { controllers: undefined } },
    },
    {
      name: 'Only the storage is on a second fabric',
      add: { parts: { 'fc-b': ['fcSwitch'] }, relations: [['array', 'linksTo', 'fc-b']] },
    },
    {
      name: 'One storage switch that stands alone',
      facts: { lun: { protocol: 'iscsi' }, leaf: { stacked: false } },
      add: { relations: [['array', 'linksTo', 'leaf']] },
      without: ['fc-a'],
    },
    {
      name: 'A share, with one adapter for Fibre Channel',
      facts: { lun: { protocol: 'nfs' }, 'esx-01': { hbaCount: 1 } },
    },
    {
      name: 'It is presented to a cluster of hypervisors on its hosts',
      add: {
        parts: { cluster: ['hostCluster'], hv: ['hypervisor'] },
        relations: [
          ['lun', 'presentedTo', 'cluster'],
          ['hv', 'memberOf', 'cluster'],
          ['hv', 'runsOn', 'esx-01'],
        ],
      },
      unrelated: ['lun presentedTo esx-01'],
    },
    {
      name: 'It is presented to a system of partitions on a fault-tolerant server',
      add: {
        parts: { zones: ['osPlatform'], stratus: ['ftServer'] },
        relations: [
          ['lun', 'presentedTo', 'zones'],
          ['zones', 'runsOn', 'stratus'],
          ['stratus', 'linksTo', 'fc-a'],
        ],
      },
      without: ['esx-01'],
    },
    {
      name: 'A blade whose chassis has one link',
      add: {
        parts: { chassis: ['chassis'] },
        relations: [
          ['esx-01', 'mountedIn', 'chassis'],
          ['fc-a', 'linksTo', 'chassis'],
        ],
      },
      unrelated: ['esx-01 linksTo fc-a'],
    },
    {
      name: 'A NAS with one controller',
      add: {
        parts: { filer: ['nas', { controllers: 1 }], share: ['volume', { protocol: 'nfs' }] },
        relations: [
          ['share', 'providedBy', 'filer'],
          ['share', 'presentedTo', 'esx-01'],
        ],
      },
      unrelated: ['array linksTo fc-a'],
      finds: ['filer'],
    },
  ],
  unknown: [
    {
      name: 'One adapter, and how the volume comes is not stated',
      facts: { 'esx-01': { hbaCount: 1 }, lun: { protocol: undefined } },
      unrelated: ['array linksTo fc-a'],
      missing: [['lun', 'protocol']],
    },
    {
      name: 'Its controllers are not stated',
      facts: { array: { controllers: undefined } },
      unrelated: ['array linksTo fc-a'],
      missing: [['array', 'controllers']],
    },
  ],
};
