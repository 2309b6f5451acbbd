import type { RuleData } from '#shared/rules/rule.ts';

const docs = {
  why: 'For tests.',
  fix: 'None.',
  waive: 'Never.',
  sources: ['own knowledge'],
} as const;

const rule = (id: string, more: Partial<RuleData> & Pick<RuleData, 'on' | 'assert'>): RuleData => ({
  id,
  version: 1,
  title: id,
  layers: ['processing'],
  severity: 'error',
  message: more.on === 'plan' ? 'The plan' : '${self.name}',
  docs,
  ...more,
});

/** Rules that use every way of reading a plan, for tests of the engine; the book does not use all of them together. */
export const syntheticRules: readonly RuleData[] = [
  rule('SYN-01', {
    on: ['vm', 'workload'],
    assert: "self.reach('runsOn', 'memberOf').exists(h, h.kind == 'server')",
    message: "${self.name} on ${self.to('runsOn')}",
  }),
  rule('SYN-02', {
    on: ['server'],
    assert: "self.reachFrom('runsOn').ofKind('vm').map(v, v.ramGiB).sum() <= self.ramGiB",
    message:
      "${self.name} carries ${self.reachFrom('runsOn').ofKind('vm').map(v, v.ramGiB).sum()} GiB for ${self.reachFrom('runsOn').ofKind('vm')}",
  }),
  rule('SYN-03', {
    on: ['vm'],
    params: { most: { label: 'Most', default: 4, profiles: { lab: 8 } } },
    assert: "self.vcpu <= params.most || plan.count('server') > 3",
    message: "${self.name} of ${plan.count('vm')}",
  }),
  rule('SYN-04', {
    on: 'plan',
    assert: "plan.all('hostCluster').all(c, c.haRestart)",
    message:
      "${plan.all('hostCluster').filter(c, has(c.haRestart) && !c.haRestart)} of ${plan.technologies('hostCluster')}",
  }),
  rule('SYN-05', {
    on: ['workload'],
    let: { near: 'self.neighbours()' },
    when: "goals.top(2, 'availability') && !layers.notNeeded('access')",
    assert: "near.exists(n, n.lane == 'processing')",
    message: '${self.name} near ${near}',
    highlight: ['near'],
  }),
  rule('SYN-06', { on: ['vm'], assert: "!(self.owner in plan.all('monitor').map(m, m.owner))" }),
  rule('SYN-07', {
    on: ['hypervisor', 'hostCluster'],
    assert: "self.flag('restartHA') || self.form != 'vmSoftware'",
    message: '${self.name} ${self.form} ${self.technologyLayers}',
    hides: ['SYN-08'],
  }),
  rule('SYN-08', {
    on: ['hypervisor', 'hostCluster'],
    severity: 'warning',
    assert: 'has(self.technology) && !self.discontinued',
    hides: ['SYN-09'],
  }),
  rule('SYN-09', { on: ['hypervisor'], assert: "self.from('runsOn').size() < 2" }),
  rule('SYN-10', {
    on: ['volume'],
    assert: "self.from('stores').toAll('runsOn').distinct().size() <= 1 || daysSince(today) > 0",
    message: '${self.name} ${self.status} since ${today}',
  }),
  rule('SYN-11', {
    on: 'plan',
    assert:
      "plan.covering('processing') > 3 && plan.forms().size() < 2 && plan.hasRelation('monitors')",
  }),
  rule('SYN-12', {
    on: ['switch', 'server'],
    assert: "self.neighbours().all(n, n.from('linksTo').size() + n.to('linksTo').size() > 0)",
  }),
  rule('SYN-13', {
    on: ['assumption', 'backup'],
    severity: 'info',
    assert:
      "self.kind == 'assumption' ? daysSince(self.statedOn) < 30 : daysSince(self.restoreTestedOn) < 100",
  }),
  rule('SYN-14', {
    on: ['hostCluster', 'hypervisor'],
    assert:
      "self.kind == 'hostCluster' ? self.cpuOvercommit <= 2 : self.to('memberOf').ofKind('hostCluster').all(c, c.cpuOvercommit > 0.5)",
    message: '${self.name}',
  }),
  rule('SYN-15', {
    on: ['workload'],
    assert:
      "!self.singlePoints.exists(s, s.status == 'retire') && self.singlePoints.toAll('memberOf').ofKind('hostCluster').all(c, c.haRestart)",
    message: '${self.name} hangs on ${self.singlePoints}',
  }),
  rule('SYN-16', {
    on: ['vm'],
    assert: 'has(plan.capex) ? plan.capex < self.ramGiB * 100 : plan.capex < self.vcpu',
    message: '${self.name} of ${plan.capex}',
  }),
  // Asks whether a fact is stated before it reads it, in every way the book does.
  rule('SYN-18', {
    on: ['vm', 'workload'],
    params: { most: { label: 'Most', default: 8 } },
    when: "self.status != 'retire' && has(self.vcpu) && self.vcpu <= params.most",
    assert:
      "(!has(self.ramGiB) || self.ramGiB < 40) && (has(self.osKernelFamily) ? self.osKernelFamily == 'linux' : self.vcpu > 2) && (has(self.avgUtilPct) ? self.avgUtilPct : self.vcpu) < 60",
    message: '${self.name}',
  }),
  rule('SYN-19', {
    on: ['hostCluster', 'hypervisor', 'volume'],
    assert:
      "self.neighbours().all(n, n.lane != self.lane) || self.neighbours().exists(n, n.technology == self.technology) || ['linux', 'windows'].exists(f, self.from('runsOn').ofKind('vm').all(v, has(v.osKernelFamily) ? v.osKernelFamily == f : has(v.vcpu) && !(v.vcpu > 2)))",
    message: '${self.name}',
  }),
  rule('SYN-17', { on: 'plan', assert: 'plan.capex > 1000', message: '${plan.capex}' }),
];
