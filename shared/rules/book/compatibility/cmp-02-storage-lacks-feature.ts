import { clusters, moved } from '../machine-pools.ts';
import type { RuleData } from '#shared/rules/rule.ts';

export const storageLacksFeature = {
  id: 'CMP-02',
  version: 1,
  title: 'The kind of storage does not allow what is planned on it',
  layers: ['storage', 'processing'],
  goals: ['availability', 'agility'],
  severity: 'error',
  on: ['volume'],
  let: {
    machines: "self.from('stores').ofKind('vm')",
    grounds: "machines.toAll('runsOn')",
    clusters,
    providers: "self.to('providedBy')",
    local:
      "has(self.protocol) ? self.protocol == 'local' : providers.exists(p, p.kind == 'server' || p.kind == 'ftServer') || (size(providers) == 0 && size(self.to('presentedTo')) < 2 && self.protocol == 'local')",
    moved,
    raw: 'has(self.rawMapping) && self.rawMapping',
    guestCluster:
      "machines.toAll('memberOf').ofKind('failoverCluster').exists(f, f.sharedData && f.from('memberOf').filter(m, m in machines).size() > 1)",
    nfs: "self.protocol == 'nfs'",
  },
  assert: '!((local) && (raw || moved)) && !((nfs) && (raw || guestCluster))',
  message:
    "${self.name} is ${has(self.protocol) && self.protocol == 'nfs' ? 'NFS storage, which carries neither raw mappings nor the shared disk of a cluster of guests' : 'a local disk, which allows neither restart elsewhere nor migration nor raw mappings'}: what is planned on it will not work.",
  highlight: ['clusters', 'machines'],
  fixes: [
    {
      title: 'Provide it over iSCSI from an array',
      edits: [
        { add: 'array', as: 'array', name: 'Shared storage' },
        { set: 'protocol', of: 'self', to: 'iscsi' },
        { unrelate: 'providedBy', from: 'self', to: 'providers' },
        { relate: 'providedBy', from: 'self', to: 'array' },
        { relate: 'presentedTo', from: 'self', to: 'clusters' },
      ],
    },
    { title: 'Drop the raw mapping', edits: [{ set: 'rawMapping', of: 'self', to: false }] },
  ],
  docs: {
    why: 'A local disk is seen by one server: its machines cannot be restarted or moved elsewhere, and it offers no raw device mapping. NFS is a file system: it has no raw devices and no disk that a cluster inside guests can reserve. Fibre Channel and iSCSI carry all of these.',
    fix: 'Choose block storage that every host sees, or give up the feature.',
    waive:
      'When machines are moved together with their disks (shared-nothing migration) and the longer time is accepted.',
    sources: ['VST', 'own knowledge'],
  },
} as const satisfies RuleData;
