import { clusters } from '../machine-pools.ts';
import type { RuleData } from '#shared/rules/rule.ts';

export const volumeNotOnAllHosts = {
  id: 'STR-07',
  version: 1,
  title: 'Not every host of the cluster sees this volume',
  layers: ['storage', 'processing'],
  goals: ['availability', 'agility'],
  severity: 'error',
  on: ['volume'],
  let: {
    grounds: "self.from('stores').ofKind('vm').toAll('runsOn')",
    clusters,
    using: "(clusters + self.from('stores').ofKind('hostCluster')).distinct()",
    shown: "self.to('presentedTo')",
    seeing:
      "shown + shown.ofKind('hypervisor').toAll('runsOn') + shown.ofKind('server').fromAll('runsOn').ofKind('hypervisor')",
    pools: "self.to('providedBy').ofKind('sdsCluster')",
    unseen:
      "using.filter(c, !(c in shown || size(c.from('memberOf')) <= size(seeing) && c.from('memberOf').all(m, m in seeing) || pools.exists(p, c.from('memberOf').all(m, p in m.to('memberOf') || p in m.to('runsOn').toAll('memberOf')))))",
  },
  when: "size(shown) > 0 || size(self.to('providedBy')) > 0",
  assert: '!unseen.exists(c, c.haRestart || c.liveMigration)',
  message:
    'Not every host of ${unseen} sees ${self.name}: the others cannot open the disks of its machines, so that neither restart nor migration works.',
  highlight: ['unseen'],
  fixes: [
    {
      title: 'Present it to the whole cluster',
      edits: [{ relate: 'presentedTo', from: 'self', to: 'unseen' }],
    },
  ],
  docs: {
    why: 'Restart on another host and live migration open the same disk from a different host. A host that does not see the volume cannot take the machine over, and this shows only on the day a host fails. A volume counts as seen when it is presented to the cluster, to every member, or is provided by storage software that runs on every member. Where nothing says who sees a volume, nothing is judged.',
    fix: 'Present the volume to every host of the cluster, or move the disks to a shared pool.',
    waive:
      'When the machines on it are bound to these hosts on purpose, by licence or by a device, and are protected otherwise.',
    sources: ['PVEHA', 'VST'],
  },
} as const satisfies RuleData;
