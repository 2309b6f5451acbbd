import { carriers, copies, stores, volumes } from '../data-copies.ts';
import type { RuleData } from '#shared/rules/rule.ts';

export const allInTheLostSite = {
  id: 'MIS-20',
  version: 1,
  title: 'Must survive the loss of its site, and everything stands there',
  layers: ['processing', 'storage', 'management'],
  goals: ['availability'],
  severity: 'error',
  on: ['workload'],
  let: {
    carriers,
    volumes,
    stores,
    copies,
    clusters:
      "self.from('protects').ofKind('failoverCluster') + (carriers + stores).ofKind('failoverCluster', 'sdsCluster')",
    hosts: "carriers + (carriers + clusters).fromAll('memberOf')",
    sites:
      "(hosts.reachAll('runsOn', 'mountedIn', 'locatedIn') + copies.reachAll('writesTo', 'stores', 'providedBy', 'runsOn', 'mountedIn', 'locatedIn')).ofKind('site').distinct()",
    stretched: 'clusters.exists(c, has(c.multiSite) && c.multiSite)',
    takenAway:
      "copies.ofKind('backup').exists(b, (has(b.offsite) || b.reach('writesTo', 'stores', 'providedBy', 'runsOn', 'mountedIn', 'locatedIn').ofKind('site').size() == 0) && b.offsite)",
  },
  when: "(has(self.survivesSiteLoss) && self.survivesSiteLoss) || (has(self.threats) && 'site' in self.threats)",
  assert: 'size(sites) >= 2 || stretched || takenAway',
  message:
    '${self.name} must survive the loss of its site, and ${size(sites) == 1 ? "its hosts and copies all stand in one" : "no second site is drawn for its hosts or copies"}: they are lost with it.',
  highlight: ['sites', 'copies'],
  fixes: [
    {
      title: 'Keep a backup at a second site',
      edits: [
        { add: 'site', as: 'second', name: 'Second site' },
        { add: 'backupRepo', as: 'repo', name: 'Repository at the second site' },
        { add: 'backup', as: 'copy', name: 'Backup to the second site', facts: { offsite: true } },
        { relate: 'locatedIn', from: 'repo', to: 'second' },
        { relate: 'writesTo', from: 'copy', to: 'repo' },
        { relate: 'protects', from: 'copy', to: 'self' },
      ],
    },
  ],
  docs: {
    why: 'Fire, flood, a cut power line or a ruling of the authorities takes a whole site. Clusters and copies inside it share that fate, however many there are. Only something that stands elsewhere survives.',
    fix: 'Replicate to a second site or to a cloud, stretch the cluster, or at least keep a copy of the backups elsewhere. Which of these is enough follows from the recovery time.',
    waive:
      'When a contract outside this plan covers it, for example a recovery service that rebuilds from tapes kept in a vault.',
    sources: ['own knowledge'],
  },
} as const satisfies RuleData;
