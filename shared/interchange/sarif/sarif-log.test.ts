import { describe, expect, it } from 'vitest';
import { addPatch } from '#shared/plan/change.ts';
import { drawSketch } from '#shared/plan/plan-sketch.ts';
import { allRules } from '#shared/rules/book/all-rules.ts';
import { checkPlan } from '#shared/rules/check-plan.ts';
import { sketchedRule } from '#shared/plan/sketched-rule.ts';
import type { JudgedAs } from '../baseline/baseline.ts';
import { sarifLog } from './sarif-log.ts';
import { sarifRule } from './sarif-rule.ts';
import { sarifSchema } from './sarif-schema.ts';

/** One cluster with a machine; a waiver and a blank fact besides the findings. */
function checkedPlan(file = 'plans/branch.strata') {
  const plan = drawSketch({
    goals: ['availability'],
    parts: {
      cluster: ['hostCluster', { name: 'A', liveMigration: true, haRestart: false }],
      host: ['server', { name: 'esx 1' }],
      esx: ['hypervisor', { name: 'ESX' }],
      'vm-1': ['vm'],
      orders: ['workload', { name: 'Orders', users: 3, statefulness: 'stateful' }],
    },
    relations: [
      ['host', 'memberOf', 'cluster'],
      ['esx', 'runsOn', 'host'],
      ['vm-1', 'runsOn', 'esx'],
      ['orders', 'runsOn', 'vm-1'],
    ],
  });
  plan.apply([
    addPatch('waiver', {
      id: 'w1',
      rule: 'MGT-03',
      subject: 'orders',
      reason: 'Can be made anew',
      owner: 'Ann',
      waivedOn: '2026-01-01',
      until: '2026-12-31',
    }),
  ]);
  return {
    plan,
    result: checkPlan(plan, { today: '2026-01-02' }),
    rules: allRules,
    file,
    version: '0.1.0',
  };
}

describe('a SARIF log', () => {
  const log = sarifLog(checkedPlan());
  const results = log.runs[0]!.results;
  const at = (name: string) =>
    log.runs[0]!.logicalLocations.findIndex((location) => location.name === name);

  it('is what SARIF 2.1.0 asks for', () => {
    expect(sarifSchema.safeParse(JSON.parse(JSON.stringify(log))).error?.issues).toBeUndefined();
  });

  it('lists every rule with its help', () => {
    const { rules } = log.runs[0]!.tool.driver;
    expect(rules.map(({ id }) => id)).toEqual(allRules.map(({ id }) => id));
    expect(rules.find(({ id }) => id === 'MIS-04')!.help.text).toContain('To fix it: ');
  });

  it('says what was found, where, and how grave', () => {
    expect(results.find(({ ruleId }) => ruleId === 'MIS-04')).toEqual({
      ruleId: 'MIS-04',
      ruleIndex: allRules.findIndex(({ id }) => id === 'MIS-04'),
      kind: 'fail',
      level: 'error',
      message: {
        text: 'When one of the hosts of A dies, Orders stays down: live migration only moves running machines off healthy hosts.',
      },
      locations: [
        {
          physicalLocation: { artifactLocation: { uri: 'plans/branch.strata' } },
          logicalLocations: [
            { index: at('Orders'), name: 'Orders', kind: 'workload', fullyQualifiedName: 'Orders' },
          ],
        },
        {
          physicalLocation: { artifactLocation: { uri: 'plans/branch.strata' } },
          logicalLocations: [
            { index: at('A'), name: 'A', kind: 'hostCluster', fullyQualifiedName: 'A' },
          ],
        },
      ],
      partialFingerprints: { 'strata/v1': 'MIS-04 orders' },
      suppressions: [],
    });
  });

  it('tells notes from warnings', () => {
    expect(results.find(({ ruleId }) => ruleId === 'LYR-02')!.level).toBe('note');
    expect(results.find(({ ruleId }) => ruleId === 'LYR-08')!.level).toBe('warning');
  });

  it('keeps what was waived as suppressed, with the reason', () => {
    expect(
      results.filter(({ ruleId }) => ruleId === 'MGT-03').map(({ suppressions }) => suppressions),
    ).toEqual([
      [
        {
          kind: 'external',
          status: 'accepted',
          justification: 'Can be made anew',
          properties: { waivedOn: '2026-01-01', owner: 'Ann', until: '2026-12-31' },
        },
      ],
    ]);
  });

  it('keeps what cannot be judged as open, with what is missing', () => {
    const open = results.filter(({ kind }) => kind === 'open');
    expect(open.length).toBe(checkedPlan().result.unknown.length);
    expect(open.map(({ level }) => level)).toEqual(open.map(() => 'none'));
    expect(open[0]!.message.text).toMatch(/^Cannot tell: .+ (is|are) not stated\.$/);
  });
});

it('with an earlier check, every result says whether it is new since', () => {
  const checked = checkedPlan();
  const { findings, unknown } = checked.result;
  const judged = new Map<string, JudgedAs>([
    [findings[0]!.key, 'finding'],
    [unknown[0]!.key, 'finding'],
  ]);
  const log = sarifLog({ ...checked, baseline: { name: 'Then', judged } });
  expect(sarifSchema.safeParse(log).error?.issues).toBeUndefined();
  const states = new Map(
    log.runs[0]!.results.map((one) => [one.partialFingerprints['strata/v1'], one.baselineState]),
  );
  expect(states.get(findings[0]!.key)).toBe('unchanged');
  expect(states.get(unknown[0]!.key)).toBe('updated');
  expect(states.get(findings[1]!.key)).toBe('new');
});

it('a rule whose help is blank is described by its title', () => {
  const { data } = sketchedRule('OWN-001');
  const docs = { why: '', fix: '', waive: '', sources: [] };
  expect(sarifRule({ ...data, docs })).toMatchObject({
    fullDescription: { text: 'Small servers' },
    help: { text: 'Small servers', markdown: 'Small servers' },
  });
});

it('components drawn in a circle still have a name each', () => {
  const plan = drawSketch({
    parts: { a: ['hypervisor'], b: ['vm'] },
    relations: [
      ['a', 'runsOn', 'b'],
      ['b', 'runsOn', 'a'],
    ],
  });
  const result = checkPlan(plan, { today: '2026-01-02' });
  const log = sarifLog({ plan, result, rules: allRules, file: 'a.json', version: '0.1.0' });
  expect(sarifSchema.safeParse(log).error?.issues).toBeUndefined();
});

it('components are named from their outermost container inwards', () => {
  const { plan, rules, version } = checkedPlan();
  const finding = {
    key: 'GOL-01 vm-1',
    rule: 'GOL-01',
    version: 1,
    severity: 'warning',
    layers: [],
    subjects: [{ id: 'vm-1', name: 'vm-1', kind: 'vm' }],
    message: 'x',
    facts: [],
  } as const;
  const result = { ...checkedPlan().result, findings: [finding] };
  const log = sarifLog({ plan, result, rules, version, file: 'a.json' });
  expect(log.runs[0]!.results[0]!.locations[0]!.logicalLocations[0]!.fullyQualifiedName).toBe(
    'A/esx 1/ESX/vm-1',
  );
});

it.each([
  ['my plan.strata', 'my%20plan.strata'],
  ['/home/me/a b.json', 'file:///home/me/a%20b.json'],
  ['C:\\plans\\a.json', 'file:///C:/plans/a.json'],
])('%s is the URI %s', (file, uri) => {
  expect(
    sarifLog(checkedPlan(file)).runs[0]!.results[0]!.locations[0]!.physicalLocation.artifactLocation
      .uri,
  ).toBe(uri);
});
