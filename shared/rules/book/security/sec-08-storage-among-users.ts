import type { RuleData } from '#shared/rules/rule.ts';

export const storageAmongUsers = {
  id: 'SEC-08',
  version: 1,
  title: 'Storage can be reached from a network of users',
  layers: ['security', 'storage', 'network'],
  goals: ['security'],
  severity: 'error',
  on: ['segment'],
  let: {
    attached: "self.from('attachedTo')",
    // A NAS that serves only files to people belongs among them; raw disks and exports to hosts do not.
    stores:
      "attached.filter(a, a.kind == 'array' || a.kind == 'sdsCluster' || (a.kind == 'nas' && (!has(a.protocols) || a.protocols.exists(p, p != 'smb' && p != 's3'))))",
    people:
      "attached.ofKind('userGroup', 'endpoint', 'accessGateway', 'accessBroker', 'sessionHost', 'vpn')",
    open: "self.segmentRole == 'user' || self.segmentRole == 'dmz'",
    routed:
      "size(self.from('filters')) == 0 && self.to('attachedTo').ofKind('router').fromAll('attachedTo').exists(s, size(s.from('filters')) == 0 && (s.segmentRole == 'user' || s.segmentRole == 'dmz'))",
  },
  when: 'size(stores) > 0',
  assert: 'size(people) == 0 && !open && !routed',
  message:
    "${stores} can be reached ${size(people) > 0 ? 'by ' : 'from '}${size(people) > 0 ? people : [self]}${size(people) > 0 ? ' on ' + self.name : ''}: whoever opens a disk from there reads and writes past every right that a system would check.",
  highlight: ['stores', 'people'],
  fixes: [
    {
      title: 'Move the storage to a segment of its own',
      edits: [
        {
          add: 'segment',
          as: 'apart',
          name: 'Storage',
          facts: { segmentRole: 'storage', zone: 'storage' },
        },
        { unrelate: 'attachedTo', from: 'stores', to: 'self' },
        { relate: 'attachedTo', from: 'stores', to: 'apart' },
      ],
    },
    {
      title: 'Put a firewall before it',
      edits: [
        { add: 'firewall', as: 'wall', name: 'Storage firewall' },
        { relate: 'filters', from: 'wall', to: 'self' },
      ],
    },
  ],
  docs: {
    why: 'iSCSI, NFS and the traffic between storage servers trust whoever is on their network: names and addresses are all they check, unless somebody set up more. From there a disk opens below the operating system that guards it, so its passwords and rights do not matter. A segment counts as reached when users or ways in are attached to it, when its role is users or DMZ, or when a router joins it to such a segment and no firewall filters either. A NAS that states only SMB or S3 is not judged.',
    fix: 'Keep storage on a segment of its own that nothing but hosts is attached to; add CHAP and export rules on top.',
    waive: 'When the export is encrypted and authenticated end to end, as with Kerberos for NFS.',
    sources: ['own knowledge'],
  },
} as const satisfies RuleData;
