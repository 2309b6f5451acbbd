import type { RuleData } from '#shared/rules/rule.ts';
import { sites, spreadOrSaid } from './site-distance.ts';

export const membersTooFarApart = {
  id: 'STR-18',
  version: 1,
  title: 'Members of a Corosync cluster are too far apart',
  layers: ['processing', 'network'],
  goals: ['availability'],
  severity: 'warning',
  on: ['failoverCluster', 'hostCluster'],
  params: {
    maxMs: {
      label: 'Longest round trip between members',
      default: 5,
      unit: 'ms',
      min: 0,
      profiles: { lab: 10 },
    },
  },
  let: { sites, spread: spreadOrSaid },
  when: "self.flag('corosync') && spread",
  assert: 'self.rttMs <= params.maxMs',
  message:
    'The members of ${self.name} are ${self.rttMs} apart, and Corosync wants no more than ${params.maxMs}: messages come late, and members that live are taken for dead.',
  highlight: ['sites'],
  docs: {
    why: 'Corosync passes a token round all members and takes one that does not answer in time for dead. Its makers ask for the latency of a local network, below 5 ms; above it the cluster may run for weeks and then fence healthy members in one bad minute. Light takes about 1 ms there and back for 100 km of fibre. Members that stand in one site, or in none that is drawn, are taken to be near.',
    fix: 'Keep all members in one site and copy to the other asynchronously, with a cluster of its own there.',
    waive:
      'When the token timeout has been raised for this distance, the longer failover is within the recovery times, and it has been tested under load.',
    sources: ['PVECM'],
  },
} as const satisfies RuleData;
