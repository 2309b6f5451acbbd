import type { RuleData } from '#shared/rules/rule.ts';

export const tooFewMembers = {
  id: 'STR-15',
  version: 1,
  title: 'Too few members for the promised protection',
  layers: ['processing', 'storage'],
  goals: ['availability'],
  severity: 'error',
  on: ['hostCluster', 'sdsCluster'],
  params: {
    proxmoxVotes: { label: 'Votes for restart on Proxmox VE', default: 3, unit: 'votes', min: 1 },
    cephMembers: { label: 'Members of a Ceph cluster', default: 3, unit: 'servers', min: 1 },
    vsanRaid5: { label: 'Members for RAID-5 on vSAN', default: 4, unit: 'servers', min: 1 },
    vsanRaid6: { label: 'Members for RAID-6 on vSAN', default: 6, unit: 'servers', min: 1 },
  },
  let: {
    members: "self.from('memberOf')",
    votes: "size(members) + size(self.from('votesIn'))",
    restart: "votes >= params.proxmoxVotes || !self.flag('proxmox') || !self.haRestart",
    ceph: "size(members) >= params.cephMembers || !self.flag('ceph')",
    vsan: "self.flag('vsan') ? (self.protection == 'raid5' && size(members) >= params.vsanRaid5) || (self.protection == 'raid6' && size(members) >= params.vsanRaid6) || (self.protection == 'mirror' && votes >= 2 * self.failuresTolerated + 1) || self.protection == 'erasure' : true",
  },
  when: 'size(members) > 0',
  assert: 'restart && ceph && vsan',
  message:
    "${self.name} has ${size(members)} ${size(members) == 1 ? 'member' : 'members'}: too few for the protection it promises, so that one failure may stop it.",
  highlight: ['members'],
  fixes: [
    {
      title: 'Add a server',
      edits: [
        { add: 'server', as: 'host', name: 'Added host' },
        { relate: 'memberOf', from: 'host', to: 'self' },
      ],
    },
  ],
  docs: {
    why: 'Every scheme of protection has a smallest number of members below which it cannot hold its promise: Proxmox VE restarts machines only with a majority of three votes, Ceph keeps three copies on three servers, vSAN needs 2·FTT+1 votes for mirrors, four servers for RAID-5 and six for RAID-6. A witness counts as a vote.',
    fix: 'Add members or a witness, or promise less: a lower number of failures to tolerate.',
    waive: 'When more members are ordered and the promise is not relied on until they arrive.',
    sources: ['PVEHA', 'CEPH', 'VSAN', 'VSAN3', 'VSAN4'],
  },
} as const satisfies RuleData;
