import { expect, test } from 'vitest';
import { drawSketch, type PlanSketch } from '#shared/plan/plan-sketch.ts';
import { createEngine } from '#shared/rules/engine/engine.ts';
import type { RuleData } from '#shared/rules/rule.ts';

const sketch: PlanSketch = {
  goals: ['availability', 'cost', 'security'],
  notNeeded: { access: 'Batch only', storage: ' ' },
  parts: {
    vm: ['vm', { ramGiB: 8, poweredOn: true, osKernelFamily: 'linux' }],
    blank: ['vm'],
    esx: ['hypervisor', { technology: 'vmware-vsphere' }],
    other: ['hypervisor'],
    server: ['server', { ramGiB: 64, supportEnd: '2025-12-31' }],
    cluster: ['hostCluster', { haRestart: false }],
    disk: ['volume', { capacityTB: 2 }],
    door: ['accessGateway', { lane: 'network' }],
  },
  relations: [
    ['vm', 'runsOn', 'esx'],
    ['blank', 'runsOn', 'esx'],
    ['esx', 'runsOn', 'server'],
    ['esx', 'memberOf', 'cluster'],
    ['vm', 'stores', 'disk'],
  ],
};

/** What an expression comes to for the machine: true, false or unknown with what is missing. */
function value(expression: string): string {
  const rule: RuleData = {
    id: 'TST-01',
    version: 1,
    title: 'For tests',
    layers: [],
    severity: 'info',
    on: ['vm'],
    when: "self.name == 'vm'",
    assert: expression,
    message: 'Found.',
    docs: { why: '', fix: '', waive: '', sources: [] },
  };
  const { findings, unknown } = createEngine(drawSketch(sketch), [rule], {
    today: '2026-01-01',
  }).result();
  if (unknown.length > 0)
    return `unknown: ${unknown[0]!.missing.map((fact) => `${fact.component}.${fact.field}`).join(', ')}`;
  return String(findings.length === 0);
}

test.each([
  ['self.ramGiB >= 8', 'true'],
  ['self.ramGiB < 8', 'false'],
  ['self.vcpu > 2', 'unknown: vm.vcpu'],
  ['has(self.vcpu)', 'false'],
  ['self.vcpu > 2 && self.poweredOn', 'unknown: vm.vcpu'],
  ['self.vcpu > 2 && !self.poweredOn', 'false'],
  ['!self.poweredOn && self.vcpu > 2', 'false'],
  ['self.vcpu > 2 || self.poweredOn', 'true'],
  ['self.vcpu > 2 || self.isTemplate', 'unknown: vm.isTemplate, vm.vcpu'],
  ['!(self.vcpu > 2)', 'unknown: vm.vcpu'],
  ['(self.vcpu > 2 || self.poweredOn) && self.isTemplate', 'unknown: vm.isTemplate'],
  ['self.vcpu > 2 ? true : false', 'unknown: vm.vcpu'],
  ['self.ramGiB / 0 > 1', 'unknown: '],
  ["self.to('runsOn').fromAll('runsOn').exists(v, v.poweredOn)", 'true'],
  ["self.to('runsOn').fromAll('runsOn').all(v, v.poweredOn)", 'unknown: blank.poweredOn'],
  ["self.to('runsOn').fromAll('runsOn').exists(v, !v.poweredOn)", 'unknown: blank.poweredOn'],
  [
    "self.to('runsOn').fromAll('runsOn').filter(v, v.poweredOn).size() == 1",
    'unknown: blank.poweredOn',
  ],
  ["self.to('runsOn').fromAll('runsOn').map(v, v.ramGiB).sum() > 4", 'unknown: blank.ramGiB'],
  [
    "self.to('runsOn').fromAll('runsOn').filter(v, has(v.ramGiB)).map(v, v.ramGiB).sum() == 8",
    'true',
  ],
  ["self.to('runsOn').fromAll('runsOn').exists_one(v, has(v.ramGiB))", 'true'],
  ["self.to('memberOf').map(m, 1).sum() == 0", 'true'],
  ["self.to('memberOf').map(m, 1).max() == 0", 'unknown: '],
  ["self.reach('runsOn', 'memberOf').size() == 3", 'true'],
  ["self.reach('runsOn').ofKind('server').exists(s, s.ramGiB == 64)", 'true'],
  [
    "self.to('runsOn').all(h, h.reachFrom('runsOn').size() == 2 && !(h in h.reachFrom('runsOn')))",
    'true',
  ],
  ["self.neighbours().size() == 2 && self in self.to('stores').fromAll('stores')", 'true'],
  ["self.to('runsOn').exists(h, h.flag('vsphere') && !h.flag('kubernetes'))", 'true'],
  [
    "plan.all('hypervisor').exists(h, h.name == 'other' && h.flag('vsphere'))",
    'unknown: other.technology',
  ],
  [
    "plan.all('hypervisor').all(h, !h.flag('lockstep') || h.flag('lockstep'))",
    'unknown: other.technology',
  ],
  ["self.form == 'vmSoftware' && plan.forms().size() == 1", 'true'],
  ["self.to('runsOn').all(h, h.technologyLayers.size() > 0 && !h.discontinued)", 'true'],
  [
    "plan.count('vm', 'server') == 3 && plan.hasRelation('stores') && !plan.hasRelation('monitors')",
    'true',
  ],
  [
    "plan.technologies('hypervisor') + ['x'] == ['x'] || 'vmware-vsphere' in plan.technologies('hypervisor')",
    'refused',
  ],
  ["'vmware-vsphere' in plan.technologies('hypervisor')", 'true'],
  ["plan.covering('access') == 1 && plan.covering('network') == 0", 'true'],
  [
    "goals.size() == 3 && goals.stated('cost') && goals.top(2, 'cost') && !goals.top(1, 'cost', 'security')",
    'true',
  ],
  [
    "layers.notNeeded('access') && layers.reasonGiven('access') && !layers.reasonGiven('storage')",
    'true',
  ],
  ["plan.all('server').all(s, s.supportEnd < today && daysSince(s.supportEnd) == 1)", 'true'],
  ['[3, 1, 3].distinct().size() == 2 && [3, 1].min() == 1 && 3 in [3, 1]', 'true'],
])('%s is %s', (expression, expected) => {
  if (expected === 'refused')
    expect(() => value(expression)).toThrow('cannot compare a list of texts with a list of texts');
  else expect(value(expression)).toBe(expected);
});
