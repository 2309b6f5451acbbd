import type { RuleData } from '#shared/rules/rule.ts';

export const noRoomToRebuild = {
  id: 'CAP-08',
  version: 1,
  title: 'No room to rebuild after losing a storage host',
  layers: ['storage'],
  goals: ['availability'],
  severity: 'warning',
  on: ['sdsCluster'],
  params: {
    mostPct: {
      label: 'Fill after losing a host, at most',
      default: 85,
      unit: '%',
      min: 1,
      max: 100,
      profiles: { lab: 95, regulated: 80 },
    },
    leastSlackPct: {
      label: 'Capacity planned to stay free, at least',
      default: 25,
      unit: '%',
      min: 0,
      max: 90,
      profiles: { lab: 10, branch: 20 },
    },
  },
  let: {
    members: "self.from('memberOf').ofKind('server')",
    tight: 'has(self.slackPct) && self.slackPct < params.leastSlackPct',
  },
  when: 'applies(self.fillAfterHostLoss)',
  assert: '!tight && self.fillAfterHostLoss <= params.mostPct',
  message:
    "${self.name} ${tight ? 'is planned to keep too little free' : 'has too little left for its data and all copies once a server is lost'} (fill then ${self.fillAfterHostLoss}, at most ${params.mostPct}; free at least ${params.leastSlackPct}): it cannot rebuild what was lost, or stops taking writes.",
  highlight: ['members'],
  fixes: [
    {
      title: 'Plan to keep a quarter free',
      edits: [{ set: 'slackPct', of: 'self', to: 25 }],
    },
    {
      title: 'Add a server with 20 TB of disks',
      edits: [
        { add: 'server', as: 'host', name: 'Added storage server', facts: { rawTB: 20 } },
        { relate: 'memberOf', from: 'host', to: 'self' },
      ],
    },
  ],
  docs: {
    why: 'Storage over many servers repairs itself by making the lost copies again on the servers that are left - if there is room. Ceph warns at 85 % and stops taking writes at 95 %; vSAN and others need a quarter for repair and balance. Judged is the fill when the largest server is gone, and the free room that is planned, where it is stated.',
    fix: 'Add servers or disks, or give volumes less.',
    waive:
      'When a lost server is replaced within hours and being without a copy so long is accepted.',
    sources: ['VSAN2', 'PVECEPH', '4.7'],
  },
} as const satisfies RuleData;
