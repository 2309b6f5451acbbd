import type { RuleData } from '#shared/rules/rule.ts';

export const oneWayToStorage = {
  id: 'STR-06',
  version: 1,
  title: 'One way to the storage',
  layers: ['storage', 'network'],
  goals: ['availability'],
  severity: 'warning',
  on: ['array', 'nas'],
  let: {
    volumes: "self.from('providedBy')",
    shown: "volumes.toAll('presentedTo')",
    bearers: "shown + shown.ofKind('hostCluster', 'k8sCluster').fromAll('memberOf')",
    hosts:
      "(bearers + bearers.ofKind('hypervisor', 'osPlatform').toAll('runsOn')).ofKind('server', 'ftServer').distinct()",
    fabric: "(self.to('linksTo') + self.from('linksTo')).ofKind('switch', 'fcSwitch').distinct()",
    fibre: "volumes.exists(v, has(v.protocol) && v.protocol == 'fc')",
    // A host that is linked to the storage itself, or to none of its switches, is judged by its adapters only.
    narrow:
      "hosts.filter(h, (fibre && has(h.hbaCount) && h.hbaCount == 1) || ([h] + h.to('mountedIn').ofKind('chassis')).map(e, e.to('linksTo').filter(s, s in fabric).size() + e.from('linksTo').filter(s, s in fabric).size()).sum() == 1 && !fabric.exists(s, has(s.stacked) && s.stacked))",
  },
  when: 'size(hosts) > 0',
  assert: 'size(narrow) == 0 && self.controllers >= 2',
  message:
    "${size(narrow) > 0 ? 'One adapter or switch' : 'One controller'} carries all storage traffic between ${size(narrow) > 0 ? narrow : hosts} and ${self.name}: when it fails, the disks of every machine behind it are gone.",
  highlight: ['narrow', 'fabric'],
  fixes: [
    {
      title: 'Add a second fabric',
      edits: [
        { add: 'fcSwitch', as: 'second', name: 'Second fabric' },
        { relate: 'linksTo', from: 'self', to: 'second' },
        { relate: 'linksTo', from: 'narrow', to: 'second' },
        { set: 'hbaCount', of: 'narrow', to: 2 },
      ],
    },
    {
      title: 'Add a second storage switch',
      edits: [
        { add: 'switch', as: 'second', name: 'Second storage switch' },
        { relate: 'linksTo', from: 'self', to: 'second' },
        { relate: 'linksTo', from: 'narrow', to: 'second' },
      ],
    },
    {
      title: 'Take it with two controllers',
      edits: [{ set: 'controllers', of: 'self', to: 2 }],
    },
  ],
  docs: {
    why: 'A machine without its disk stops within seconds, whatever else is redundant. The way from a host to its data has an adapter, a switch and a controller, and each of them needs a twin: that is what multipathing software chooses between. Judged are the controllers, the switches that host and storage are both linked to, and for Fibre Channel the adapters of a host that states them. Hosts whose links are not drawn are judged by their adapters only.',
    fix: 'Two adapters in every host, two switches that do not share their fate, two controllers, and multipathing turned on.',
    waive:
      'When the storage carries nothing but copies, or the cluster on it keeps a second copy on other storage.',
    sources: ['own knowledge'],
  },
} as const satisfies RuleData;
