import type { RuleData } from '#shared/rules/rule.ts';

export const noSpareMember = {
  id: 'STR-16',
  version: 1,
  title: 'No spare member to rebuild on',
  layers: ['storage'],
  goals: ['availability'],
  severity: 'warning',
  on: ['sdsCluster'],
  params: {
    spare: {
      label: 'Members beyond the smallest number',
      default: 1,
      unit: 'servers',
      min: 0,
      profiles: { lab: 0, branch: 0, regulated: 2 },
    },
    cephMembers: { label: 'Members of a Ceph cluster', default: 3, unit: 'servers', min: 1 },
    vsanRaid5: { label: 'Members for RAID-5 on vSAN', default: 4, unit: 'servers', min: 1 },
    vsanRaid6: { label: 'Members for RAID-6 on vSAN', default: 6, unit: 'servers', min: 1 },
  },
  let: {
    members: "self.from('memberOf')",
    vsan: "self.protection == 'raid5' ? params.vsanRaid5 : self.protection == 'raid6' ? params.vsanRaid6 : 2 * self.failuresTolerated + 1",
    copies:
      "self.flag('ceph') && !(has(self.replicas) && self.replicas > params.cephMembers) ? params.cephMembers : self.replicas",
    // A witness votes, and holds no data to rebuild on.
    present:
      "self.flag('vsan') && self.protection == 'mirror' ? size(members) + size(self.from('votesIn')) : size(members)",
    lowest: "self.flag('vsan') ? vsan : copies",
  },
  when: "size(members) > 0 && (!has(self.protection) || self.protection == 'mirror' || (self.protection != 'erasure' && self.flag('vsan')))",
  assert: 'present >= lowest + params.spare || present < lowest',
  message:
    '${self.name} needs ${lowest} members and has ${present}: after one failure there is nowhere to rebuild, and during maintenance the data is exposed.',
  highlight: ['members'],
  fixes: [
    {
      title: 'Add a storage server',
      edits: [
        { add: 'server', as: 'node', name: 'Added storage server' },
        { relate: 'memberOf', from: 'node', to: 'self' },
      ],
    },
  ],
  docs: {
    why: 'Storage software keeps its copies on different members. With exactly as many members as copies need, a failed member leaves no place to make the lost copy again: the data stays with one copy less until the hardware is repaired, and every planned reboot has the same effect. Judged is the number of members against what the scheme needs: 2·FTT+1 for mirrors on vSAN, four for RAID-5, six for RAID-6, three for Ceph, elsewhere the number of copies. Too few members is STR-15; pools with erasure coding other than vSAN’s are not judged.',
    fix: 'Add one member more than the scheme needs, with room for what another one holds.',
    waive:
      'When a spare part is on site and the data has another protected copy until it is built in, as in small branches.',
    sources: ['VSAN', 'VSAN3', 'VSAN4', 'PVECEPH'],
  },
} as const satisfies RuleData;
