import { describe, expect, test } from 'vitest';
import type { Measured } from '#shared/analysis/measured.ts';
import { fieldNames } from './fact-columns.ts';
import { measureNames, type MeasureName } from '#shared/catalogue/measures.ts';
import { drawSketch } from '#shared/plan/plan-sketch.ts';
import { compileRule } from '#shared/rules/engine/compile-rule.ts';
import { createEngine } from '#shared/rules/engine/engine.ts';
import type { RuleData } from '#shared/rules/rule.ts';
import { columnNames } from './known-member.ts';

const rule = (assert: string, on: RuleData['on'] = ['hostCluster']): RuleData => ({
  id: 'TST-01',
  version: 1,
  title: 'For tests',
  layers: [],
  severity: 'info',
  on,
  assert,
  message: 'Found.',
  docs: { why: '', fix: '', waive: '', sources: [] },
});

const blank = { component: 'one', field: 'cores' } as const;
const inputs = { used: [], missing: [] };
const results: Partial<Record<MeasureName, Measured>> = {
  cpuOvercommit: { value: 4, ...inputs },
  memoryOvercommit: { low: 1.5, used: [], missing: [blank] },
  cpuUse: { low: 20, high: 60, used: [], missing: [blank] },
  restartsAfterFailure: { used: [], missing: [blank] },
};

/** What an expression comes to for the cluster: true, false or unknown with what is missing. */
function value(assert: string): string {
  const plan = drawSketch({
    parts: { cluster: ['hostCluster'], one: ['server'], esx: ['hypervisor'], web: ['workload'] },
    relations: [
      ['esx', 'memberOf', 'cluster'],
      ['esx', 'runsOn', 'one'],
    ],
  });
  const published = Object.entries(results).map(([measure, result]) => ({
    subject: 'cluster',
    measure: measure as MeasureName,
    result,
  }));
  const { findings, unknown } = createEngine(plan, [rule(assert)], {
    today: '2026-01-01',
    published: [
      ...published,
      { subject: 'plan', measure: 'capex', result: { low: 1000, ...inputs } },
      { subject: 'plan', measure: 'vendorCount', result: { value: 3, ...inputs } },
      { subject: 'web', measure: 'singlePoints', result: { value: ['one', 'gone'], ...inputs } },
      { subject: 'web', measure: 'recoveryMeans', result: { value: 'restart', ...inputs } },
    ],
  }).result();
  if (unknown.length > 0)
    return `unknown: ${unknown[0]!.missing.map((fact) => `${fact.component}.${fact.field}`).join(', ')}`;
  return String(findings.length === 0);
}

describe('A measure', () => {
  test.each([
    ['self.cpuOvercommit == 4', 'true'],
    ['self.cpuOvercommit * 2 > 8', 'false'],
    ['has(self.cpuOvercommit) && !has(self.memoryOvercommit) && !has(self.evacuationTime)', 'true'],
    ['self.evacuationTime < 60', 'unknown: '],
    ['self.restartsAfterFailure', 'unknown: one.cores'],
    ["plan.all('workload').all(w, w.singlePoints.size() == 1)", 'true'],
    [
      "plan.all('workload').all(w, w.singlePoints.ofKind('server').exists(s, s.name == 'one'))",
      'true',
    ],
    ["plan.all('workload').all(w, w.recoveryMeans == 'restart')", 'true'],
    ['plan.vendorCount <= 2', 'false'],
    ['has(plan.vendorCount) && !has(plan.capex) && !has(plan.totalCost)', 'true'],
    ['applies(self.cpuUse) && applies(self.restartsAfterFailure)', 'true'],
    ['applies(self.evacuationTime)', 'false'],
    ['applies(plan.capex) && !applies(plan.totalCost)', 'true'],
  ])('is read like a fact: %s is %s', (expression, expected) => {
    expect(value(expression)).toBe(expected);
  });

  test.each([
    ['self.memoryOvercommit > 1', 'true'],
    ['self.memoryOvercommit <= 1.4', 'false'],
    ['self.memoryOvercommit >= 1.5', 'true'],
    ['self.memoryOvercommit < 1.5', 'false'],
    ['self.memoryOvercommit > 1.5', 'unknown: one.cores'],
    ['2 > self.memoryOvercommit', 'unknown: one.cores'],
    ['1 > self.memoryOvercommit', 'false'],
    ['self.cpuUse <= 60 && self.cpuUse < 61 && self.cpuUse >= 20', 'true'],
    ['self.cpuUse == 61', 'false'],
    ['self.cpuUse != 19', 'true'],
    ['self.cpuUse == 20', 'unknown: one.cores'],
    ['self.cpuUse + 10 > 29', 'true'],
    ['100 - self.cpuUse < 80', 'unknown: one.cores'],
    ['100 - self.cpuUse <= 80', 'true'],
    ['-self.cpuUse > -61', 'true'],
    ['self.cpuUse * self.cpuOvercommit < 241', 'true'],
    ['100 / self.cpuUse > 5', 'false'],
    ['1 / (self.cpuUse - 30) > 0', 'unknown: one.cores'],
    ['self.cpuUse % 7 < 7', 'unknown: one.cores'],
    ['plan.capex > 999', 'true'],
    ['self.cpuUse < plan.capex', 'true'],
  ])('without a value is compared by its bounds: %s is %s', (expression, expected) => {
    expect(value(expression)).toBe(expected);
  });

  test('has a name that is no field and no column, so that a name means one thing', () => {
    const taken = new Set<string>([...fieldNames, ...columnNames]);
    expect(measureNames.filter((name) => taken.has(name))).toEqual([]);
  });

  test.each([
    [
      'self.cpuOverCommit > 3',
      ['hostCluster'],
      "unknown field 'cpuOverCommit': did you mean 'cpuOvercommit'?",
    ],
    [
      'self.cpuOvercommit > 3',
      ['vm'],
      "no 'cpuOvercommit' here: it can be vm: 'Virtual per physical core' is worked out for hostCluster",
    ],
    [
      'self.capex > 3',
      ['vm'],
      "no 'capex' here: it can be vm: 'Purchase' is worked out for the plan: plan.capex",
    ],
    ['plan.capax > 3', 'plan', "unknown measure of the plan 'capax': did you mean 'capex'?"],
    [
      'plan.load > 3',
      'plan',
      "no 'load' of the plan: 'Load' is worked out for pdu, ups, powerFeed, generator",
    ],
    [
      'applies(self.haRestart)',
      ['hostCluster'],
      'applies() asks for one measure: such as applies(self.cpuOvercommit)',
    ],
    [
      'applies(self)',
      ['hostCluster'],
      'applies() asks for one measure: such as applies(self.cpuOvercommit)',
    ],
    ['has(plan.ramGiB)', 'plan', "unknown measure of the plan 'ramGiB'"],
    ['plan.constructor == 1', 'plan', "unknown measure of the plan 'constructor'"],
  ] as const)('is refused where there is none: %s', (assert, on, message) => {
    const compiled = compileRule(rule(assert, on));
    expect(compiled.ok ? 'compiles' : compiled.error[0]!.message.split('\n')[0]).toBe(message);
  });
});
