import type { RuleData } from '#shared/rules/rule.ts';

export const membersDiffer = {
  id: 'CMP-15',
  version: 1,
  title: 'The hypervisors of a cluster differ',
  layers: ['processing'],
  goals: ['agility', 'unifiedManagement'],
  severity: 'warning',
  on: ['hostCluster'],
  let: {
    members: "self.from('memberOf')",
    hypervisors:
      "(members + members.ofKind('server').fromAll('runsOn')).ofKind('hypervisor').distinct()",
    products: 'hypervisors.filter(h, has(h.technology)).map(h, h.technology).distinct()',
    versions: 'hypervisors.filter(h, has(h.version)).map(h, h.version).distinct()',
  },
  // Where no version is stated, versions are no matter of this plan; where one is, a blank one may be another.
  assert:
    'size(products) <= 1 && size(versions) <= 1 && (size(versions) == 0 || size(hypervisors.map(h, h.version).distinct()) == 1)',
  message:
    "The hypervisors of ${self.name} are ${size(products) > 1 ? ['different products'] : versions.map(v, 'version ' + v)}: outside an upgrade such a mix is not supported, and machines may not move between them.",
  highlight: ['hypervisors'],
  docs: {
    why: 'A cluster moves machines between its hosts, and each version writes machines in its own form: a machine that went to the newer host may not come back. Vendors support a mix only while an upgrade runs. Versions are compared as they are written, so “8.0 U3” and “8.0.3” count as different.',
    fix: 'Bring all hosts to one version, and state the version in the same words.',
    waive: 'While a rolling upgrade is under way, with a day when it ends.',
    sources: ['PVECM'],
  },
} as const satisfies RuleData;
