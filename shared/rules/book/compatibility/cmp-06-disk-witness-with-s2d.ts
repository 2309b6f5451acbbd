import type { RuleData } from '#shared/rules/rule.ts';

export const diskWitnessWithS2d = {
  id: 'CMP-06',
  version: 1,
  title: 'A disk witness where the disks are the cluster',
  layers: ['processing', 'storage'],
  goals: ['availability'],
  severity: 'error',
  on: ['quorumVote'],
  let: {
    clusters: "self.to('votesIn')",
    pools:
      "(clusters + clusters.fromAll('memberOf').toAll('memberOf').ofKind('sdsCluster')).distinct().filter(c, has(c.technology) && c.flag('s2d'))",
  },
  when: 'size(pools) > 0',
  assert: "self.voteKind != 'disk'",
  message:
    '${self.name} is a disk witness, and ${pools} makes its disks out of the members that are to be judged: Storage Spaces Direct does not support that.',
  highlight: ['pools'],
  fixes: [
    {
      title: 'Use a cloud witness',
      edits: [{ set: 'voteKind', of: 'self', to: 'cloud' }],
    },
    {
      title: 'Use a file share witness',
      edits: [{ set: 'voteKind', of: 'self', to: 'file' }],
    },
  ],
  docs: {
    why: 'A witness decides which side goes on when the members lose each other. With Storage Spaces Direct every disk belongs to members, so a disk witness would fall with one of the sides it should judge. Microsoft supports only a file share or a cloud witness there.',
    fix: 'Put the vote into a file share on a machine outside the cluster, or into the cloud.',
    waive: 'Never: the configuration is refused.',
    sources: ['MSQ'],
  },
} as const satisfies RuleData;
