import type { RuleData } from '#shared/rules/rule.ts';

export const noMigrationNetwork = {
  id: 'STR-26',
  version: 1,
  title: 'Live migration without a network that carries it',
  layers: ['network', 'processing'],
  goals: ['agility', 'availability'],
  severity: 'warning',
  on: ['hostCluster'],
  params: {
    largeGiB: {
      label: 'Memory from which a host needs a fast migration network',
      default: 256,
      unit: 'GiB',
      min: 0,
      profiles: { lab: 1024, branch: 512 },
    },
    minGbps: { label: 'Speed of a fast migration network', default: 10, unit: 'Gbps', min: 0 },
  },
  let: {
    members: "self.from('memberOf')",
    hosts: "(members + members.toAll('runsOn')).ofKind('server').distinct()",
    segments:
      "([self] + members + hosts.fromAll('runsOn').ofKind('hypervisor')).toAll('attachedTo')",
    migration: "segments.filter(s, has(s.segmentRole) && s.segmentRole == 'migration')",
    large: 'hosts.exists(h, h.ramGiB >= params.largeGiB)',
  },
  when: 'self.liveMigration && size(hosts) >= 2',
  assert:
    "segments.exists(s, s.segmentRole == 'migration' && (s.speedGbps >= params.minGbps || !large))",
  message:
    "${size(migration) == 0 ? self.name + ' moves running machines and has no network for it' : self.name + ' moves running machines over a network slower than its hosts need'}: emptying a host takes hours, or crowds out everything else on the wire.",
  highlight: ['migration'],
  fixes: [
    {
      title: 'Give it a migration network',
      edits: [
        {
          add: 'segment',
          as: 'lane',
          name: 'Migration',
          facts: { segmentRole: 'migration', speedGbps: 25 },
        },
        { relate: 'attachedTo', from: 'self', to: 'lane' },
      ],
    },
    {
      title: 'Make its migration network fast enough',
      edits: [{ set: 'speedGbps', of: 'migration', to: 25 }],
    },
  ],
  docs: {
    why: 'Live migration copies the memory of every machine over the network, and emptying a host for maintenance copies all of it. 256 GiB take about five minutes at 10 Gbps and close to an hour at 1 Gbps, during which machines that change memory faster than the wire carries it do not arrive at all. On a shared network the copy also takes the room of users and storage.',
    fix: 'Attach the hosts to a segment for migration, at 10 or 25 Gbps, isolated from everything else.',
    waive:
      'When hosts are emptied once a year at night, or the platform limits migration on a shared fast fabric: then draw that share as a segment.',
    sources: ['own knowledge', '4.5'],
  },
} as const satisfies RuleData;
