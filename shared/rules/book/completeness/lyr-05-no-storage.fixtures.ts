import type { RuleFixtures } from '#shared/rules/rule-fixtures.ts';
import { otherVirtualServers } from './other-virtual-servers.ts';

export const noStorageFixtures: RuleFixtures = {
  rule: 'LYR-05',
  plan: { parts: { vm: ['vm'], cluster: ['hostCluster'] } },
  finds: ['plan'],
  says: 'without virtual storage',
  clear: [
    { name: 'There is a datastore', add: { parts: { datastore: ['volume'] } } },
    { name: 'There is an array', add: { parts: { array: ['array'] } } },
    { name: 'There is a NAS', add: { parts: { filer: ['nas'] } } },
    { name: 'There is software-defined storage', add: { parts: { ceph: ['sdsCluster'] } } },
    { name: 'The layer is declared not needed', notNeeded: { storage: 'Local disks' } },
    { name: 'No virtual server is planned', without: ['vm'] },
  ],
  alsoFinds: [
    ...otherVirtualServers,
    {
      name: 'There is only a replication, of nothing',
      add: { parts: { mirror: ['replication'] } },
    },
    { name: 'Another layer is declared not needed', notNeeded: { access: 'None' } },
  ],
  neverUnknown: 'What is drawn is always known.',
};
