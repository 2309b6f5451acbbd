import type { RuleData } from '#shared/rules/rule.ts';
import { sites, spreadOrSaid } from './site-distance.ts';

export const mirrorTooFarApart = {
  id: 'STR-19',
  version: 1,
  title: 'Synchronous copies over too long a way',
  layers: ['storage'],
  goals: ['performance', 'availability'],
  severity: 'error',
  on: ['replication', 'sdsCluster'],
  params: {
    maxMs: {
      label: 'Longest round trip for synchronous copies',
      default: 5,
      unit: 'ms',
      min: 0,
      profiles: { lab: 10 },
    },
  },
  let: {
    sites,
    spread: spreadOrSaid,
    ends: "(self.to('protects') + self.to('writesTo')).reachAll('runsOn', 'stores', 'providedBy', 'mountedIn', 'locatedIn').ofKind('site') + self.to('writesTo').ofKind('site')",
    apart: 'has(self.rttMs) || size(ends.distinct()) >= 2',
  },
  when: "self.kind == 'replication' ? self.syncMode == 'sync' && apart : spread",
  assert: 'self.rttMs <= params.maxMs',
  message:
    '${self.name} copies synchronously over a round trip of ${self.rttMs}, and no more than ${params.maxMs} is planned for: every write waits that long for the other side.',
  highlight: ["self.kind == 'replication' ? ends : sites"],
  fixes: [
    {
      title: 'Copy asynchronously',
      edits: [{ set: 'syncMode', of: "[self].ofKind('replication')", to: 'async' }],
    },
  ],
  docs: {
    why: 'A synchronous copy acknowledges a write when both sides have it, so the round trip is added to each of them. A database that commits in 1 ms on local flash commits in 11 ms over a round trip of 10 ms, whatever the disks. Makers of stretched storage draw the line at about 5 ms. Copies whose ends stand in one site, or in none that is drawn, are taken to be near.',
    fix: 'Copy asynchronously and state how much data may be lost, or bring the second side nearer.',
    waive: 'When the workloads write little and the delay has been measured and accepted.',
    sources: ['own knowledge'],
  },
} as const satisfies RuleData;
