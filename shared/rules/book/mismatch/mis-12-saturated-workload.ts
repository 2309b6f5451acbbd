import type { RuleData } from '#shared/rules/rule.ts';
import { hosts, platform, vcpu } from './workload-platform.ts';

export const saturatedWorkload = {
  id: 'MIS-12',
  version: 1,
  title: 'A saturated workload gains no density',
  layers: ['processing'],
  goals: ['consolidation'],
  severity: 'info',
  on: ['workload'],
  params: {
    hostSharePct: {
      label: 'Share of a host at peak, from',
      default: 60,
      unit: '%',
      min: 1,
      max: 100,
    },
  },
  let: {
    platform,
    hosts,
    vcpu,
    peakPct:
      "has(self.peakUtilPct) || self.to('runsOn').ofKind('vm', 'osContainer').size() == 0 ? self.peakUtilPct : self.to('runsOn').ofKind('vm', 'osContainer').map(m, m.peakUtilPct).max()",
    limit: 'hosts.map(h, h.cores).max() * params.hostSharePct',
  },
  when: "goals.stated('consolidation') && platform.ofKind('hypervisor', 'hostCluster', 'osPlatform').size() > 0 && hosts.size() > 0",
  // Even all its processors busy stay below the limit: then the peak need not be known.
  assert: 'vcpu * 100 < limit || vcpu * peakPct < limit',
  message:
    '${self.name} alone takes ${params.hostSharePct} or more of its largest host at peak: virtualizing it gains no density.',
  docs: {
    why: 'Consolidation fills the idle time of one workload with the work of others. A workload that keeps most of a host busy by itself leaves nothing to fill: the ratio is one per host, and the platform only adds overhead. The demand is the processors times the peak load, compared with the cores of the largest host it may run on.',
    fix: 'Give it hardware of its own, or keep the virtual machine for agility - easy moves, snapshots, one way to run things - and say so.',
    waive:
      'When it is virtualized for agility or uniform operation and nobody counts on its density.',
    sources: ['OVZD'],
  },
} as const satisfies RuleData;
