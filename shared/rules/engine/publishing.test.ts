import { describe, expect, test } from 'vitest';
import type { Published } from '#shared/analysis/analysis.ts';
import type { Measured } from '#shared/analysis/measured.ts';
import type { MeasureName } from '#shared/catalogue/measures.ts';
import { invert, setPatch } from '#shared/plan/change.ts';
import { PlanDraft } from '#shared/plan/plan-draft.ts';
import { drawSketch } from '#shared/plan/plan-sketch.ts';
import { removeComponent } from '#shared/plan/remove-component.ts';
import type { RuleData } from '#shared/rules/rule.ts';
import { createEngine } from './engine.ts';
import { fingerprint } from './fingerprint.ts';

const rule = (more: Partial<RuleData>): RuleData => ({
  id: 'TST-01',
  version: 1,
  title: 'For tests',
  layers: ['processing'],
  severity: 'error',
  on: ['hostCluster'],
  assert: 'self.cpuOvercommit <= 4',
  message: '${self.name} has ${self.cpuOvercommit} vCPUs a core.',
  docs: { why: '', fix: '', waive: '', sources: [] },
  ...more,
});

const plan = () =>
  drawSketch({
    parts: {
      cluster: ['hostCluster'],
      esx: ['hypervisor'],
      one: ['server', { cores: 16 }],
      web: ['workload'],
    },
    relations: [
      ['esx', 'memberOf', 'cluster'],
      ['esx', 'runsOn', 'one'],
    ],
  });

const engineOn = (rules: readonly RuleData[] = [rule({})]) =>
  createEngine(plan(), rules, { today: '2026-01-01' });

const cores = { component: 'one', field: 'cores' } as const;
const result = (measured: Partial<Measured>): Measured => ({ used: [], missing: [], ...measured });
const about = (subject: string, measure: MeasureName, measured: Partial<Measured>): Published => ({
  subject,
  measure,
  result: result(measured),
});
const overcommit = (measured: Partial<Measured>) => about('cluster', 'cpuOvercommit', measured);

describe('A published result', () => {
  test('is judged like a fact, shown with what it rests on, and kept until it is replaced', () => {
    const engine = engineOn();
    expect(engine.result().unknown.map(({ key, missing }) => [key, missing])).toEqual([
      ['TST-01 cluster', []],
    ]);
    const delta = engine.publish([
      overcommit({
        value: 5,
        spread: [4, 6],
        used: [cores],
        assumed: ['planningYears'],
      }),
    ]);
    expect(delta.added.map(({ message, facts }) => [message, facts])).toEqual([
      [
        'cluster has 5 vCPUs a core.',
        [
          {
            component: 'cluster',
            componentName: 'cluster',
            field: 'cpuOvercommit',
            label: 'Virtual per physical core',
            value: 5,
            origin: 'computed',
            measured: { measure: 'cpuOvercommit', spread: [4, 6], assumed: ['planningYears'] },
          },
        ],
      ],
    ]);
    expect(engine.explain('TST-01 cluster')?.measures.map(({ inputs }) => inputs)).toEqual([
      [
        {
          component: 'one',
          componentName: 'one',
          field: 'cores',
          label: 'Processor cores',
          value: 16,
          unit: 'cores',
          origin: 'typed',
        },
      ],
    ]);
    expect(engine.publish([overcommit({ value: 3 })]).removed).toEqual(['TST-01 cluster']);
    expect(engine.publish([overcommit({})]).unknownAdded).toEqual(['TST-01 cluster']);
  });

  test('that says the same makes no work', () => {
    const engine = engineOn();
    engine.publish([overcommit({ value: 5, used: [cores] })]);
    const { evaluations, changed } = engine.publish([overcommit({ value: 5, used: [cores] })]);
    expect({ evaluations, changed }).toEqual({ evaluations: 0, changed: [] });
  });

  test('without a value names the facts that it waits for', () => {
    const engine = engineOn();
    engine.publish([overcommit({ low: 2, missing: [cores] })]);
    expect(engine.result().unknown.map(({ missing }) => missing)).toEqual([
      [{ component: 'one', componentName: 'one', field: 'cores', label: 'Processor cores' }],
    ]);
  });

  test('decides by its bounds, and the finding says so', () => {
    const engine = engineOn([rule({ message: '${self.name} is overcommitted.' })]);
    const { added } = engine.publish([overcommit({ low: 4.5, missing: [cores] })]);
    expect(added.map(({ facts }) => facts.map(({ value, measured }) => [value, measured]))).toEqual(
      [[['4.5 or more', { measure: 'cpuOvercommit', low: 4.5 }]]],
    );
  });

  test('goes with its component, and is there again when that comes back', () => {
    const engine = engineOn();
    engine.publish([overcommit({ value: 5 })]);
    const draft = new PlanDraft(plan());
    removeComponent(draft, 'cluster');
    expect(engine.apply(draft.change).removed).toEqual(['TST-01 cluster']);
    expect(engine.apply(invert(draft.change)).added.map(({ key }) => key)).toEqual([
      'TST-01 cluster',
    ]);
  });

  test('that gives components is judged again when one of them changes, comes or goes', () => {
    const engine = engineOn([
      rule({
        on: ['workload'],
        assert: "!self.singlePoints.ofKind('server').exists(s, s.cores == 16)",
        message: '${self.name} hangs on ${self.singlePoints}.',
      }),
    ]);
    const { added } = engine.publish([about('web', 'singlePoints', { value: ['one', 'esx'] })]);
    expect(added.map(({ message, facts }) => [message, facts.map(({ value }) => value)])).toEqual([
      ['web hangs on esx and one.', [['esx', 'one'], 16]],
    ]);
    const fact = (value: number) => ({ value, origin: 'typed' });
    const restate = (from: number, to: number) =>
      engine.apply([setPatch('component', 'one', 'facts.cores', fact(from), fact(to))]);
    expect(restate(16, 8).removed).toEqual(['TST-01 web']);
    expect(restate(8, 16).added.map(({ key }) => key)).toEqual(['TST-01 web']);
    const draft = new PlanDraft(plan());
    removeComponent(draft, 'one');
    expect(engine.apply(draft.change).removed).toEqual(['TST-01 web']);
    expect(engine.apply(invert(draft.change)).added.map(({ key }) => key)).toEqual(['TST-01 web']);
  });

  test('about the plan is read by rules on the plan and on components', () => {
    const engine = engineOn([
      rule({ on: 'plan', assert: 'plan.capex <= 100', message: '${plan.capex}' }),
      rule({ id: 'TST-02', assert: 'plan.capex > 10', message: 'Cheap.' }),
    ]);
    const keys = (measured: Partial<Measured>) =>
      engine.publish([about('plan', 'capex', measured)]).added.map(({ key }) => key);
    expect([keys({ value: 101 }), keys({ value: 10 }), keys({ high: 9, low: 8 })]).toEqual([
      ['TST-01 plan'],
      ['TST-02 cluster'],
      [],
    ]);
    expect(
      engine.finding('TST-02 cluster')?.facts.map(({ component, value }) => [component, value]),
    ).toEqual([['plan', 'between 8 and 9']]);
  });

  test('is as it was after a preview that works with others', () => {
    const engine = engineOn();
    engine.publish([overcommit({ value: 5 })]);
    const before = engine.result();
    const change = [setPatch('component', 'cluster', 'name', 'cluster', 'pool')];
    const { closes } = engine.preview(change, {
      after: [overcommit({ value: 3 })],
      before: [overcommit({ value: 5 })],
    });
    expect(closes.map(({ key }) => key)).toEqual(['TST-01 cluster']);
    expect(engine.preview(change).closes).toEqual([]);
    expect(engine.result()).toEqual(before);
  });
});

describe('The facts of a waiver', () => {
  const factsAt = (measured: Partial<Measured>) => {
    const engine = engineOn([rule({ message: 'Found.' })]);
    engine.publish([overcommit(measured)]);
    return fingerprint(engine.finding('TST-01 cluster')!.facts);
  };

  test('are the same when a measure differs by noise only', () => {
    expect(factsAt({ value: 5.0000001 })).toBe(factsAt({ value: 5 }));
    expect(factsAt({ low: 5.0000001 })).toBe(factsAt({ low: 5 }));
    expect(factsAt({ value: 5.1 })).not.toBe(factsAt({ value: 5 }));
    expect(factsAt({ low: 5.1 })).not.toBe(factsAt({ low: 5 }));
    expect(factsAt({ low: 5 })).not.toBe(factsAt({ value: 5 }));
  });

  test('tell availabilities close to 100 % apart', () => {
    expect(factsAt({ value: 99.995 })).not.toBe(factsAt({ value: 99.99 }));
  });
});
