import type { RuleData } from '#shared/rules/rule.ts';

export const noWayToTheArray = {
  id: 'CMP-09',
  version: 1,
  title: 'No Fibre Channel way from these servers to the array',
  layers: ['storage', 'network'],
  goals: ['availability'],
  severity: 'error',
  on: ['array'],
  let: {
    volumes: "self.from('providedBy').filter(v, has(v.protocol) && v.protocol == 'fc')",
    seen: "volumes.toAll('presentedTo')",
    members: "seen.ofKind('hostCluster').fromAll('memberOf')",
    hosts:
      "(seen + members + (seen + members).ofKind('hypervisor').toAll('runsOn')).ofKind('server', 'ftServer').distinct()",
    near: "(self.to('linksTo') + self.from('linksTo')).ofKind('fcSwitch')",
    next: "(near.toAll('linksTo') + near.fromAll('linksTo')).ofKind('fcSwitch')",
    far: "(next.toAll('linksTo') + next.fromAll('linksTo')).ofKind('fcSwitch')",
    fabric: '(near + next + far).distinct()',
    drawn: "plan.count('fcSwitch') > 0",
    // Looked for from the array: a server's other cables are nothing to this rule.
    ends: "([self] + fabric).toAll('linksTo') + ([self] + fabric).fromAll('linksTo')",
    cabled: "(ends + ends.fromAll('mountedIn')).distinct()",
    cut: 'hosts.filter(h, has(h.hbaCount) && h.hbaCount == 0 || drawn && !(h in cabled))',
  },
  when: 'size(hosts) > 0',
  assert: 'size(cut) == 0 && (drawn || hosts.all(h, h.hbaCount > 0 || h in cabled))',
  message:
    'Volumes of ${self.name} are presented over Fibre Channel to ${cut}, without storage adapter or cable into its fabric there: they will not be seen.',
  highlight: ['cut', 'volumes'],
  fixes: [
    {
      title: 'Present these volumes over iSCSI',
      edits: [{ set: 'protocol', of: 'volumes', to: 'iscsi' }],
    },
  ],
  docs: {
    why: 'Fibre Channel is a network of its own: a server reaches the array only through a host bus adapter and switches of that network. Judged are the servers that volumes with this protocol are presented to. Where Fibre Channel switches are drawn, a cable must lead from the server, or its chassis, over at most three switches to the array; where none is drawn, the adapter is enough.',
    fix: 'Add host bus adapters and cables into both fabrics, or present the volumes over iSCSI or NVMe over TCP.',
    waive: 'When the adapters sit in a blade chassis module that the plan does not show.',
    sources: ['own knowledge'],
  },
} as const satisfies RuleData;
