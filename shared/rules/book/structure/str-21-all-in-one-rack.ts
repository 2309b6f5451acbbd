import type { RuleData } from '#shared/rules/rule.ts';

export const allInOneRack = {
  id: 'STR-21',
  version: 1,
  title: 'All members of the cluster stand in one rack',
  layers: ['processing', 'storage'],
  goals: ['availability'],
  severity: 'warning',
  on: ['hostCluster', 'failoverCluster', 'sdsCluster', 'k8sCluster', 'parallelCluster'],
  params: {
    hosts: {
      label: 'Hosts from which a cluster is spread over racks',
      default: 2,
      unit: 'hosts',
      min: 2,
      profiles: { branch: 5, lab: 9 },
    },
  },
  let: {
    members: "self.from('memberOf')",
    hosts: "(members + members.toAll('runsOn')).ofKind('server', 'ftServer').distinct()",
    racks: "(hosts + hosts.toAll('mountedIn')).toAll('mountedIn').ofKind('rack')",
    // A host that stands in no rack that is drawn may stand anywhere.
    placed:
      "hosts.all(h, ([h] + h.to('mountedIn')).toAll('mountedIn').exists(r, r.kind == 'rack'))",
    pdus: "hosts.toAll('poweredBy').ofKind('pdu')",
    fed: "hosts.all(h, h.to('poweredBy').exists(p, p.kind == 'pdu'))",
    sameRack: 'placed && size(racks) == 1',
    samePair: '!placed && fed && size(pdus) <= 2',
  },
  when: 'size(hosts) >= params.hosts',
  assert: '!sameRack && !samePair',
  message:
    "The ${size(hosts)} hosts of ${self.name} ${sameRack ? 'stand in one rack' : 'draw from the same PDUs'} (${sameRack ? racks : pdus}): one event there takes the whole cluster.",
  highlight: ['sameRack ? racks : pdus', 'hosts'],
  fixes: [
    {
      title: 'Add a host in a second rack',
      edits: [
        { add: 'rack', as: 'second', name: 'Second rack' },
        { add: 'server', as: 'host', name: 'Host in the second rack' },
        { relate: 'memberOf', from: 'host', to: 'self' },
        { relate: 'mountedIn', from: 'host', to: 'second' },
      ],
    },
  ],
  docs: {
    why: 'A rack shares its PDUs, its top switches, its place under the sprinkler and the hands of whoever works in it. A cluster that survives the loss of a host is gone as a whole when all its hosts stand in one rack. Where racks are not drawn, hosts that draw from the same one or two PDUs are taken to stand together.',
    fix: 'Spread the hosts over two racks or more and tell the platform about them as fault domains.',
    waive:
      'When there is only one rack, as in a branch, and another site takes over when it is lost.',
    sources: ['VSAN'],
  },
} as const satisfies RuleData;
