import { clusterHosts } from '../cluster-machines.ts';
import type { RuleData } from '#shared/rules/rule.ts';

/* Beyond domain.md §3.4: totals may fit while the machines do not, like large stones in small boxes. */
export const noPlaceAfterFailure = {
  id: 'CAP-28',
  version: 1,
  title: 'After losing hosts a machine finds no place, though totals fit',
  layers: ['processing'],
  goals: ['availability'],
  severity: 'error',
  on: ['hostCluster'],
  let: { hosts: clusterHosts },
  when: 'applies(self.restartsAfterFailure)',
  // Where totals do not fit, CAP-01 and CAP-02 say so.
  assert:
    'self.restartsAfterFailure || self.cpuAfterFailure > 100 || self.memoryAfterFailure > 100',
  message:
    '${self.name} has room in all for its machines after losing hosts, but they cannot be divided over the hosts that are left: at least one stays off.',
  highlight: ['hosts'],
  docs: {
    why: 'A machine runs on one host whole. When the hosts that are left have 30 GiB free each, a machine of 40 GiB has no place, whatever they have together. The machines are packed onto every selection of hosts that may be left, on peak processors and memory with overhead; the finding is proven, no estimate.',
    fix: 'Add a host or memory, make the largest machines smaller, or switch off what may be off after a failure.',
    waive: 'When machines are moved by hand after a failure, and somebody knows the order.',
    sources: ['4.4', 'VHAAC'],
  },
} as const satisfies RuleData;
