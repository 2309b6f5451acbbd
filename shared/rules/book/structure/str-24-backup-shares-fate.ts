import type { RuleData } from '#shared/rules/rule.ts';

export const backupSharesFate = {
  id: 'STR-24',
  version: 1,
  title: 'The backup shares the fate of what it protects',
  layers: ['management', 'storage'],
  goals: ['availability', 'security'],
  severity: 'warning',
  on: ['backupRepo'],
  let: {
    backups: "self.from('writesTo').ofKind('backup')",
    guarded: "backups.toAll('protects')",
    carriers: "guarded + guarded.reachAll('runsOn')",
    volumes: "carriers.ofKind('volume') + carriers.toAll('stores')",
    providers: "volumes.toAll('providedBy')",
    stores: "(carriers + providers).ofKind('array', 'nas', 'sdsCluster')",
    // Nothing else of what carries or stores it can stand anywhere: only these are followed to their sites.
    hosts:
      "carriers.ofKind('hostCluster', 'k8sCluster', 'parallelCluster').fromAll('memberOf').ofKind('server', 'hypervisor')",
    hostSites:
      "(carriers.ofKind('server', 'ftServer', 'hostCluster', 'appServer', 'sessionHost') + hosts + hosts.ofKind('hypervisor').toAll('runsOn')).reachAll('mountedIn', 'locatedIn').ofKind('site')",
    storeSites:
      "(volumes + providers + stores + stores.ofKind('sdsCluster').fromAll('memberOf').ofKind('server')).reachAll('mountedIn', 'locatedIn').ofKind('site')",
    base: "[self] + self.reach('runsOn', 'writesTo', 'stores', 'providedBy')",
    own: "(base + base.fromAll('memberOf').ofKind('server', 'hypervisor')).reachAll('runsOn', 'mountedIn', 'locatedIn').ofKind('site')",
    shelves: "base.ofKind('array', 'nas', 'sdsCluster')",
    sameStore: 'shelves.exists(b, b in stores)',
    sameSite:
      '(own.exists(s, s in hostSites) || own.exists(s, s in storeSites)) && !backups.all(b, has(b.offsite) && b.offsite)',
  },
  when: 'size(guarded) > 0',
  assert: '!sameStore && !sameSite && !self.domainAdmin',
  message:
    "${self.name} shares the ${sameStore ? 'storage' : sameSite ? 'site' : 'administrators'} with what it protects: one event takes data and backup together.",
  highlight: [
    'backups',
    'sameStore ? shelves.filter(b, b in stores) : own.filter(s, s in hostSites || s in storeSites)',
  ],
  fixes: [
    {
      title: 'Move it to a second site, under administrators of its own',
      edits: [
        { add: 'site', as: 'second', name: 'Second site' },
        { unrelate: 'locatedIn', from: 'self', to: "self.to('locatedIn')" },
        { unrelate: 'runsOn', from: 'self', to: "self.to('runsOn')" },
        { unrelate: 'writesTo', from: 'self', to: "self.to('writesTo')" },
        { unrelate: 'stores', from: 'self', to: "self.to('stores')" },
        { relate: 'locatedIn', from: 'self', to: 'second' },
        { set: 'domainAdmin', of: 'self', to: false },
      ],
    },
  ],
  docs: {
    why: "A backup is for the day when the original is gone. Fire takes a site, a firmware fault takes an array, and an intruder with the domain administrator's password deletes whatever that password reaches. What shares one of these with the original does not count on that day.",
    fix: 'Keep at least one copy at another site, on other storage and under accounts that the production domain does not know.',
    waive:
      'When this is the near copy for quick restores and another copy elsewhere covers the disaster: state the backup as off site.',
    sources: ['CISA'],
  },
} as const satisfies RuleData;
