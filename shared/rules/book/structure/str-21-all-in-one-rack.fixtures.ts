import type { RuleFixtures } from '#shared/rules/rule-fixtures.ts';

const hosts = ['h-1', 'h-2', 'h-3', 'h-4', 'h-5', 'h-6', 'h-7', 'h-8', 'h-9'] as const;
const more = (count: number) => ({
  parts: Object.fromEntries(hosts.slice(2, count).map((name) => [name, ['server']] as const)),
  relations: hosts
    .slice(2, count)
    .flatMap((name) => [
      [name, 'memberOf', 'cluster'] as const,
      [name, 'mountedIn', 'rack'] as const,
    ]),
});
const onPdus = (...names: readonly string[]) =>
  names.flatMap((name) => [
    ['h-1', 'poweredBy', name] as const,
    ['h-2', 'poweredBy', name] as const,
  ]);

export const allInOneRackFixtures: RuleFixtures = {
  rule: 'STR-21',
  plan: {
    parts: {
      cluster: ['hostCluster'],
      'h-1': ['server'],
      'h-2': ['server'],
      rack: ['rack'],
    },
    relations: [
      ['h-1', 'memberOf', 'cluster'],
      ['h-2', 'memberOf', 'cluster'],
      ['h-1', 'mountedIn', 'rack'],
      ['h-2', 'mountedIn', 'rack'],
    ],
  },
  finds: ['cluster'],
  says: 'stand in one rack (rack)',
  clear: [
    {
      name: 'One host stands in another rack',
      add: { parts: { second: ['rack'] }, relations: [['h-2', 'mountedIn', 'second']] },
      unrelated: ['h-2 mountedIn rack'],
    },
    { name: 'One host stands in no rack that is drawn', unrelated: ['h-2 mountedIn rack'] },
    { name: 'A single host', without: ['h-2'] },
    {
      name: 'A single host, drawn as server and as hypervisor',
      add: {
        parts: { 'hv-1': ['hypervisor'] },
        relations: [
          ['hv-1', 'runsOn', 'h-1'],
          ['hv-1', 'memberOf', 'cluster'],
        ],
      },
      without: ['h-2'],
    },
    { name: 'Four hosts in a branch', add: { profile: 'branch', ...more(4) } },
    { name: 'Eight hosts in a lab', add: { profile: 'lab', ...more(8) } },
    {
      name: 'Neither racks nor PDUs are drawn',
      without: ['rack'],
    },
    {
      name: 'Two racks, fed by one pair of PDUs',
      add: {
        parts: { second: ['rack'], a: ['pdu'], b: ['pdu'] },
        relations: [['h-2', 'mountedIn', 'second'], ...onPdus('a', 'b')],
      },
      unrelated: ['h-2 mountedIn rack'],
    },
    {
      name: 'No racks are drawn, and the hosts draw from three PDUs',
      add: { parts: { a: ['pdu'], b: ['pdu'], c: ['pdu'] }, relations: onPdus('a', 'b', 'c') },
      without: ['rack'],
    },
    {
      name: 'No racks are drawn, and one host draws from no PDU',
      add: { parts: { a: ['pdu'] }, relations: [['h-1', 'poweredBy', 'a']] },
      without: ['rack'],
    },
    {
      name: 'Blades of two chassis in two racks',
      add: {
        parts: { 'c-1': ['chassis'], 'c-2': ['chassis'], second: ['rack'] },
        relations: [
          ['h-1', 'mountedIn', 'c-1'],
          ['h-2', 'mountedIn', 'c-2'],
          ['c-1', 'mountedIn', 'rack'],
          ['c-2', 'mountedIn', 'second'],
        ],
      },
      unrelated: ['h-1 mountedIn rack', 'h-2 mountedIn rack'],
    },
    {
      name: 'A cluster of machines: other rules judge where they run',
      add: {
        parts: { 'vm-1': ['vm'], 'vm-2': ['vm'], ha: ['failoverCluster'] },
        relations: [
          ['vm-1', 'memberOf', 'ha'],
          ['vm-2', 'memberOf', 'ha'],
        ],
      },
      without: ['cluster'],
    },
  ],
  alsoFinds: [
    { name: 'Five hosts in a branch', add: { profile: 'branch', ...more(5) } },
    { name: 'Nine hosts in a lab', add: { profile: 'lab', ...more(9) } },
    {
      name: 'No racks are drawn, and all draw from one pair of PDUs',
      add: { parts: { a: ['pdu'], b: ['pdu'] }, relations: onPdus('a', 'b') },
      without: ['rack'],
    },
    {
      name: 'No racks are drawn, and all draw from one PDU and two feeds',
      add: {
        parts: { a: ['pdu'], 'feed-a': ['powerFeed'], 'feed-b': ['powerFeed'] },
        relations: onPdus('a', 'feed-a', 'feed-b'),
      },
      without: ['rack'],
    },
    {
      name: 'One rack, whatever the PDUs',
      add: { parts: { a: ['pdu'], b: ['pdu'], c: ['pdu'] }, relations: onPdus('a', 'b', 'c') },
    },
    {
      name: 'Both are blades of one chassis',
      add: {
        parts: { chassis: ['chassis'] },
        relations: [
          ['h-1', 'mountedIn', 'chassis'],
          ['h-2', 'mountedIn', 'chassis'],
          ['chassis', 'mountedIn', 'rack'],
        ],
      },
      unrelated: ['h-1 mountedIn rack', 'h-2 mountedIn rack'],
    },
    {
      name: 'The members are drawn as hypervisors',
      add: {
        parts: { 'hv-1': ['hypervisor'], 'hv-2': ['hypervisor'] },
        relations: [
          ['hv-1', 'runsOn', 'h-1'],
          ['hv-2', 'runsOn', 'h-2'],
          ['hv-1', 'memberOf', 'cluster'],
          ['hv-2', 'memberOf', 'cluster'],
        ],
      },
      unrelated: ['h-1 memberOf cluster', 'h-2 memberOf cluster'],
    },
    {
      name: 'Storage software',
      add: {
        parts: { pool: ['sdsCluster'] },
        relations: [
          ['h-1', 'memberOf', 'pool'],
          ['h-2', 'memberOf', 'pool'],
        ],
      },
      without: ['cluster'],
      finds: ['pool'],
    },
    {
      name: 'Fault-tolerant servers as nodes of Kubernetes',
      add: {
        parts: { k8s: ['k8sCluster'], 'ft-1': ['ftServer'], 'ft-2': ['ftServer'] },
        relations: [
          ['ft-1', 'memberOf', 'k8s'],
          ['ft-2', 'memberOf', 'k8s'],
          ['ft-1', 'mountedIn', 'rack'],
          ['ft-2', 'mountedIn', 'rack'],
        ],
      },
      without: ['cluster'],
      finds: ['k8s'],
    },
    {
      name: 'Nodes of a failover cluster and of a parallel cluster',
      without: ['cluster'],
      add: {
        parts: { ha: ['failoverCluster'], grid: ['parallelCluster'] },
        relations: [
          ['h-1', 'memberOf', 'ha'],
          ['h-2', 'memberOf', 'ha'],
          ['h-1', 'memberOf', 'grid'],
          ['h-2', 'memberOf', 'grid'],
        ],
      },
      finds: ['grid', 'ha'],
    },
  ],
  neverUnknown: 'It follows relations only; hosts that stand in no drawn rack are not judged.',
};
