import type { RuleData } from '#shared/rules/rule.ts';
import { members } from './quorum.ts';
import { sites, spreadOrSaid } from './site-distance.ts';

/** STR-18 where it is no risk any more but a certainty: the design gives that rule both severities, and a rule has one. */
export const tooManyMembersTooFarApart = {
  id: 'STR-30',
  version: 1,
  title: 'Too many members of a Corosync cluster, too far apart',
  layers: ['processing', 'network'],
  goals: ['availability'],
  severity: 'error',
  on: ['failoverCluster', 'hostCluster'],
  params: {
    maxMs: {
      label: 'Round trip beyond which only few members stay together',
      default: 10,
      unit: 'ms',
      min: 0,
    },
    few: { label: 'Members that stay together beyond it', default: 3, unit: 'members', min: 1 },
  },
  let: { members, sites, spread: spreadOrSaid },
  when: "size(members) > params.few && self.flag('corosync') && spread",
  assert: 'self.rttMs <= params.maxMs',
  message:
    'The ${size(members)} members of ${self.name} are ${self.rttMs} apart: beyond ${params.maxMs} the token of Corosync does not get round more than ${params.few} in time, and the cluster falls apart.',
  highlight: ['sites'],
  hides: ['STR-18'],
  docs: {
    why: 'Corosync passes a token from member to member, so each further member adds the way to it. Its makers ask for less than 5 ms; up to 10 ms may work with care, and beyond that only with three members or fewer. A larger cluster over a longer way loses members that are alive, again and again. This is STR-18 in its sharp form, and stands in its place.',
    fix: 'Make a cluster of its own in each site and copy between them asynchronously.',
    waive: 'When the supplier has confirmed this distance and number of members in writing.',
    sources: ['PVECM'],
  },
} as const satisfies RuleData;
