import type { Kind } from '#shared/catalogue/kinds.ts';
import type { RuleData } from '#shared/rules/rule.ts';

/**
 * One of the ten shapes of rules that engines are compared with, each with ten constants: what is found where `ours` is true.
 * `cel` says the same in plain CEL with functions; `facts` names what json-rules-engine is given, since it reads flat facts only.
 */
export interface Shape {
  readonly name: string;
  readonly on: Kind | 'plan';
  readonly constants: readonly number[];
  readonly ours: (k: number) => string;
  readonly cel: (k: number) => string;
  readonly conditions: (k: number) => readonly Condition[];
}

/** A condition as json-rules-engine has it. */
interface Condition {
  readonly fact: string;
  readonly operator: string;
  readonly value: number | string | boolean;
}

const upTo = (from: number, step: number) =>
  Array.from({ length: 10 }, (_, index) => from + index * step);

/** What is found must be stated everywhere it is read: the peers have no "cannot tell". */
export const shapes: readonly Shape[] = [
  {
    name: 'a property that is required',
    on: 'vm',
    constants: upTo(1, 1),
    ours: (k) => `!has(self.owner) && has(self.vcpu) && self.vcpu <= ${k}`,
    cel: (k) => `!has(self.owner) && has(self.vcpu) && self.vcpu <= ${k}.0`,
    conditions: (k) => [
      { fact: 'owned', operator: 'equal', value: false },
      { fact: 'vcpu', operator: 'lessThanInclusive', value: k },
    ],
  },
  {
    name: 'a range',
    on: 'server',
    constants: upTo(16, 8),
    ours: (k) => `has(self.cores) && self.cores < ${k}`,
    cel: (k) => `has(self.cores) && self.cores < ${k}.0`,
    conditions: (k) => [{ fact: 'cores', operator: 'lessThan', value: k }],
  },
  {
    name: 'a technology against a goal',
    on: 'array',
    constants: upTo(1, 1),
    ours: (k) => `has(self.controllers) && self.controllers < ${k} && goals.stated('availability')`,
    cel: (k) => `has(self.controllers) && self.controllers < ${k}.0 && stated('availability')`,
    conditions: (k) => [
      { fact: 'controllers', operator: 'lessThan', value: k },
      { fact: 'statedAvailability', operator: 'equal', value: true },
    ],
  },
  {
    name: 'how many relations',
    on: 'server',
    constants: upTo(8, 6),
    ours: (k) => `size(self.to('linksTo')) < 2 && has(self.cores) && self.cores > ${k}`,
    cel: (k) => `size(to(self, 'linksTo')) < 2 && has(self.cores) && self.cores > ${k}.0`,
    conditions: (k) => [
      { fact: 'links', operator: 'lessThan', value: 2 },
      { fact: 'cores', operator: 'greaterThan', value: k },
    ],
  },
  {
    name: 'a comparison with a neighbour',
    on: 'hypervisor',
    constants: upTo(4, 8),
    ours: (k) =>
      `self.to('runsOn').ofKind('server').exists(h, has(h.owner) && has(self.owner) && h.owner != self.owner && has(h.cores) && h.cores > ${k})`,
    cel: (k) =>
      `ofKind(to(self, 'runsOn'), 'server').exists(h, has(h.owner) && has(self.owner) && h.owner != self.owner && has(h.cores) && h.cores > ${k}.0)`,
    conditions: (k) => [{ fact: 'coresOfOtherOwner', operator: 'greaterThan', value: k }],
  },
  {
    name: 'something two steps away',
    on: 'vm',
    constants: upTo(32, 48),
    ours: (k) =>
      `self.to('runsOn').toAll('runsOn').ofKind('server').exists(h, has(h.ramGiB) && h.ramGiB < ${k})`,
    cel: (k) =>
      `to(self, 'runsOn').exists(v, ofKind(to(v, 'runsOn'), 'server').exists(h, has(h.ramGiB) && h.ramGiB < ${k}.0))`,
    conditions: (k) => [{ fact: 'leastHostRam', operator: 'lessThan', value: k }],
  },
  {
    name: 'instances that share a host',
    on: 'workload',
    constants: upTo(0, 1),
    ours: (k) =>
      `size(self.to('runsOn')) > 1 && size(self.to('runsOn').toAll('runsOn')) < 2 && has(self.criticality) && self.criticality > ${k}`,
    cel: (k) =>
      `size(to(self, 'runsOn')) > 1 && size(toAll(to(self, 'runsOn'), 'runsOn')) < 2 && has(self.criticality) && self.criticality > ${k}.0`,
    conditions: (k) => [
      { fact: 'machines', operator: 'greaterThan', value: 1 },
      { fact: 'hosts', operator: 'lessThan', value: 2 },
      { fact: 'criticality', operator: 'greaterThan', value: k },
    ],
  },
  {
    name: 'the sum of a cluster',
    on: 'hostCluster',
    constants: upTo(1, 1),
    ours: (k) =>
      `self.from('memberOf').ofKind('hypervisor').fromAll('runsOn').ofKind('vm').filter(v, has(v.vcpu)).map(v, v.vcpu).sum() > ${k} * self.from('memberOf').ofKind('server').filter(h, has(h.cores)).map(h, h.cores).sum()`,
    cel: (k) =>
      `sum(ofKind(fromAll(ofKind(from(self, 'memberOf'), 'hypervisor'), 'runsOn'), 'vm').filter(v, has(v.vcpu)).map(v, v.vcpu)) > ${k}.0 * sum(ofKind(from(self, 'memberOf'), 'server').filter(h, has(h.cores)).map(h, h.cores))`,
    conditions: (k) => [{ fact: 'vcpuPerCore', operator: 'greaterThan', value: k }],
  },
  {
    name: 'a count over the plan',
    on: 'plan',
    constants: upTo(1, 2),
    ours: (k) => `plan.count('vm') < ${k} * plan.count('server')`,
    cel: (k) => `count('vm') < ${k}.0 * count('server')`,
    conditions: (k) => [{ fact: 'machinesPerServer', operator: 'lessThan', value: k }],
  },
  {
    name: 'whether something can be reached',
    on: 'workload',
    constants: upTo(0, 1),
    ours: (k) =>
      `!self.reach('runsOn', 'memberOf').exists(c, c.kind == 'hostCluster') && has(self.criticality) && self.criticality > ${k}`,
    cel: (k) =>
      `!reach(self).exists(c, c.kind == 'hostCluster') && has(self.criticality) && self.criticality > ${k}.0`,
    conditions: (k) => [
      { fact: 'reachesCluster', operator: 'equal', value: false },
      { fact: 'criticality', operator: 'greaterThan', value: k },
    ],
  },
];

/** The hundred rules, in our form. */
export const sharedRules: readonly RuleData[] = shapes.flatMap((shape, s) =>
  shape.constants.map((k, index): RuleData => ({
    id: `PEER-${s * 10 + index + 100}`,
    version: 1,
    title: `${shape.name}, ${k}`,
    layers: ['processing'],
    severity: 'info',
    on: shape.on === 'plan' ? 'plan' : [shape.on],
    assert: `!(${shape.ours(k)})`,
    message: 'found',
    docs: { why: 'For comparison.', fix: 'None.', waive: 'Never.', sources: ['own knowledge'] },
  })),
);
