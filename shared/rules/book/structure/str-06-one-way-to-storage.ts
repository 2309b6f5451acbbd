import type { RuleData } from '#shared/rules/rule.ts';

/** How many of these switches a host is linked to itself. */
const own = (switches: string) =>
  ['to', 'from'].map((way) => `h.${way}('linksTo').filter(s, s in ${switches}).size()`).join(' + ');
/** How many its chassis is linked to. */
const lent = (switches: string) =>
  ['toAll', 'fromAll']
    .map((way) => `h.to('mountedIn').${way}('linksTo').filter(s, s in ${switches}).size()`)
    .join(' + ');

export const oneWayToStorage = {
  id: 'STR-06',
  version: 1,
  title: 'One way to the storage',
  layers: ['storage', 'network'],
  goals: ['availability'],
  severity: 'warning',
  on: ['array', 'nas', 'server', 'ftServer'],
  let: {
    // A host is judged by its adapters, storage by its controllers and by the switches that its hosts share with it.
    isHost: "self.kind == 'server' || self.kind == 'ftServer'",
    places:
      "[self] + self.to('memberOf') + self.from('runsOn') + self.from('runsOn').toAll('memberOf')",
    fibre: "places.fromAll('presentedTo').exists(v, v.protocol == 'fc')",
    shown: "self.from('providedBy').toAll('presentedTo')",
    bearers: "shown + shown.fromAll('memberOf')",
    hosts: "(bearers + bearers.toAll('runsOn')).ofKind('server', 'ftServer')",
    fabric: "(self.to('linksTo') + self.from('linksTo')).ofKind('switch', 'fcSwitch')",
    drawn: 'size(fabric) > 0',
    // A stacked pair counts as two.
    pairs: 'fabric.filter(s, has(s.stacked) && s.stacked)',
    // A host that is linked to none of these switches is linked in a way that is not drawn.
    narrow: `hosts.filter(h, ${own('fabric')} < 2 && ${own('fabric')} + ${lent('fabric')} == 1 && ${own('pairs')} + ${lent('pairs')} == 0).distinct()`,
  },
  when: 'isHost ? has(self.hbaCount) && self.hbaCount == 1 && fibre : size(shown) > 0',
  assert: '!isHost && (!drawn || size(narrow) == 0) && self.controllers >= 2',
  message:
    "${isHost ? 'One adapter carries all Fibre Channel traffic of ' + self.name : drawn && size(narrow) > 0 ? 'One switch carries all storage traffic to ' + self.name : 'One controller carries all traffic of ' + self.name}: when it fails, the disks of every machine behind it are gone.",
  highlight: ['narrow', 'fabric'],
  fixes: [
    {
      title: 'Add a second fabric',
      edits: [
        { add: 'fcSwitch', as: 'second', name: 'Second fabric' },
        { relate: 'linksTo', from: 'self', to: 'second' },
        { relate: 'linksTo', from: 'narrow', to: 'second' },
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
      edits: [{ set: 'controllers', of: "[self].ofKind('array', 'nas')", to: 2 }],
    },
    {
      title: 'Give the host a second adapter',
      edits: [{ set: 'hbaCount', of: "[self].ofKind('server', 'ftServer')", to: 2 }],
    },
  ],
  docs: {
    why: 'A machine without its disk stops within seconds, whatever else is redundant. The way from a host to its data has an adapter, a switch and a controller, and each of them needs a twin: that is what multipathing software chooses between. Judged are the controllers of the storage, the switches that it and its hosts are both linked to, and for Fibre Channel the adapters of a host that states them. Hosts with no drawn link to a switch of the storage are judged by their adapters only.',
    fix: 'Two adapters in every host, two switches that do not share their fate, two controllers, and multipathing turned on.',
    waive:
      'When the storage carries nothing but copies, or the cluster on it keeps a second copy on other storage.',
    sources: ['own knowledge'],
  },
} as const satisfies RuleData;
