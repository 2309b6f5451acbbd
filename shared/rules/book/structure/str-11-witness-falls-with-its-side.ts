import type { RuleData } from '#shared/rules/rule.ts';

export const witnessFallsWithItsSide = {
  id: 'STR-11',
  version: 1,
  title: 'The witness falls with the side it should judge',
  layers: ['processing'],
  goals: ['availability'],
  severity: 'error',
  on: ['quorumVote'],
  let: {
    clusters: "self.to('votesIn')",
    members: "clusters.fromAll('memberOf')",
    grounds: "self.reach('runsOn')",
    within: 'grounds.exists(g, g in clusters || g in members)',
    sites: "members.reachAll('runsOn', 'mountedIn', 'locatedIn').ofKind('site').distinct()",
    own: "self.reach('runsOn', 'mountedIn', 'locatedIn').ofKind('site')",
    spread:
      "size(sites) >= 2 || clusters.ofKind('failoverCluster', 'sdsCluster').exists(c, has(c.multiSite) && c.multiSite)",
    apart:
      "(has(self.voteKind) && self.voteKind == 'cloud') || (size(own) > 0 ? !own.exists(s, s in sites) : self.location != '')",
  },
  assert: '!within && (!spread || apart)',
  message:
    "${self.name} ${within ? 'runs on the cluster it votes in' : 'stands at a site of the cluster it votes in'}: it falls together with the side it should judge.",
  highlight: ['clusters', 'within ? grounds : own'],
  fixes: [
    {
      title: 'Keep it in the cloud',
      edits: [
        { unrelate: 'runsOn', from: 'self', to: "self.to('runsOn')" },
        { unrelate: 'locatedIn', from: 'self', to: "self.to('locatedIn')" },
        { set: 'voteKind', of: 'self', to: 'cloud' },
      ],
    },
    {
      title: 'Move it to a third site',
      edits: [
        { add: 'site', as: 'third', name: 'Third site' },
        { unrelate: 'runsOn', from: 'self', to: "self.to('runsOn')" },
        { unrelate: 'locatedIn', from: 'self', to: "self.to('locatedIn')" },
        { relate: 'locatedIn', from: 'self', to: 'third' },
      ],
    },
  ],
  docs: {
    why: 'A witness is asked when the others cannot agree, which is when something has just failed. If it sits inside the cluster, or at one of the two sites, the same failure takes members and witness together and the survivors stop.',
    fix: 'Put it at a third site, in a small machine of its own there, or in the cloud.',
    waive: 'When one site is meant to be the stronger one and the other may always stop with it.',
    sources: ['MSQ'],
  },
} as const satisfies RuleData;
