import { clusters, restarts } from '../machine-pools.ts';
import type { RuleData } from '#shared/rules/rule.ts';

export const localDiskUnderHa = {
  id: 'STR-08',
  version: 1,
  title: 'A machine that should restart lies on a local disk',
  layers: ['storage', 'processing'],
  goals: ['availability'],
  severity: 'error',
  on: ['vm'],
  let: {
    local:
      "self.to('stores').filter(v, size(v.to('providedBy')) == 1 ? v.to('providedBy').exists(p, p.kind == 'server' || p.kind == 'ftServer') : size(v.to('providedBy')) == 0 && size(v.to('presentedTo')) < 2 && v.protocol == 'local')",
    alone:
      "local.filter(v, !v.from('protects').exists(r, r.kind == 'replication' && r.syncMode == 'sync'))",
    grounds: "self.to('runsOn')",
    clusters,
    restarts,
  },
  assert: 'size(alone) == 0 || !restarts',
  message:
    '${self.name} should restart on another host, and ${alone} is the local disk of one server: the machine dies with that server.',
  highlight: ['alone'],
  fixes: [
    {
      title: 'Move its data to a shared volume',
      edits: [
        { add: 'array', as: 'array', name: 'Shared storage' },
        { add: 'volume', as: 'shared', name: 'Shared volume' },
        { relate: 'providedBy', from: 'shared', to: 'array' },
        { relate: 'presentedTo', from: 'shared', to: 'clusters' },
        { unrelate: 'stores', from: 'self', to: 'alone' },
        { relate: 'stores', from: 'self', to: 'shared' },
      ],
    },
    {
      title: 'Replicate its disk synchronously',
      edits: [
        {
          add: 'replication',
          as: 'mirror',
          name: 'Synchronous replication',
          facts: { syncMode: 'sync', rpoSec: 0 },
        },
        { relate: 'protects', from: 'mirror', to: 'alone' },
      ],
    },
  ],
  docs: {
    why: 'HA restart starts the machine elsewhere from the same disk. When that disk is inside the failed server, there is nothing to start from until the server is repaired.',
    fix: 'Move the disk to shared or software-defined storage, or mirror it to a second server.',
    waive:
      'When the application keeps its own copies on other machines, and this one may wait for the repair.',
    sources: ['VST'],
  },
} as const satisfies RuleData;
