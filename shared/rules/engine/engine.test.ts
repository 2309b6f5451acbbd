import { describe, expect, test } from 'vitest';
import { addPatch, setPatch } from '#shared/plan/change.ts';
import { drawSketch, type PlanSketch } from '#shared/plan/plan-sketch.ts';
import type { Waiver } from '#shared/plan/records.ts';
import type { RuleData } from '#shared/rules/rule.ts';
import { beginEngine, createEngine } from './engine.ts';
import { fingerprint } from './fingerprint.ts';

const rule = (more: Partial<RuleData>): RuleData => ({
  id: 'TST-01',
  version: 3,
  title: 'For tests',
  layers: ['processing'],
  severity: 'error',
  on: ['vm'],
  assert: 'self.ramGiB >= params.least',
  params: { least: { label: 'At least', default: 8, unit: 'GiB', profiles: { lab: 2 } } },
  message:
    "${self.name} has ${self.ramGiB} on ${self.to('runsOn')}; at least ${params.least} are needed.",
  highlight: ["self.to('runsOn')"],
  docs: { why: 'For tests.', fix: 'None.', waive: 'Never.', sources: ['own knowledge'] },
  ...more,
});

const sketch: PlanSketch = {
  parts: {
    small: ['vm', { ramGiB: 4 }],
    blank: ['vm'],
    large: ['vm', { ramGiB: 64 }],
    esx: ['hypervisor'],
  },
  relations: [
    ['small', 'runsOn', 'esx'],
    ['blank', 'runsOn', 'esx'],
  ],
};

const engineOn = (plan: PlanSketch, rules: readonly RuleData[] = [rule({})]) =>
  createEngine(drawSketch(plan), rules, { today: '2026-01-01' });

const state = (id: string, field: string, from: unknown, to: unknown) =>
  setPatch(
    'component',
    id,
    `facts.${field}`,
    from,
    to === undefined ? undefined : { value: to, origin: 'typed' },
  );
const four = { value: 4, origin: 'typed' };

const waiver = (more: Partial<Waiver>) =>
  addPatch('waiver', {
    id: 'w',
    rule: 'TST-01',
    subject: 'small',
    reason: 'A test machine',
    waivedOn: '2026-01-01',
    ...more,
  });

describe('An engine', () => {
  test('says what was found, on which facts, and what it cannot tell', () => {
    expect(engineOn(sketch).result()).toEqual({
      layers: {
        access: 'missing',
        application: 'missing',
        processing: 'thin',
        network: 'missing',
        storage: 'missing',
        security: 'missing',
        management: 'missing',
      },
      findings: [
        {
          key: 'TST-01 small',
          rule: 'TST-01',
          version: 3,
          severity: 'error',
          layers: ['processing'],
          subjects: [
            { id: 'small', name: 'small', kind: 'vm' },
            { id: 'esx', name: 'esx', kind: 'hypervisor' },
          ],
          message: 'small has 4 GiB on esx; at least 8 GiB are needed.',
          facts: [
            {
              component: 'small',
              componentName: 'small',
              field: 'ramGiB',
              label: 'Memory',
              value: 4,
              unit: 'GiB',
              origin: 'typed',
            },
          ],
        },
      ],
      unknown: [
        {
          key: 'TST-01 blank',
          rule: 'TST-01',
          severity: 'error',
          layers: ['processing'],
          subjects: [{ id: 'blank', name: 'blank', kind: 'vm' }],
          missing: [
            { component: 'blank', componentName: 'blank', field: 'ramGiB', label: 'Memory' },
          ],
        },
      ],
      waived: [],
      waivers: [],
    });
  });

  test('gives only what a change makes different', () => {
    const engine = engineOn(sketch);
    const closed = engine.apply([state('small', 'ramGiB', four, 16)]);
    expect({
      added: closed.added,
      removed: closed.removed,
      changed: closed.changed,
      processing: closed.layers.processing,
      evaluations: closed.evaluations,
    }).toEqual({
      added: [],
      removed: ['TST-01 small'],
      changed: [],
      processing: 'covered',
      evaluations: 1,
    });
    const stated = engine.apply([state('blank', 'ramGiB', undefined, 2)]);
    expect(stated.added.map((finding) => finding.key)).toEqual(['TST-01 blank']);
    expect(stated.unknownRemoved).toEqual(['TST-01 blank']);
    const renamed = engine.apply([setPatch('component', 'esx', 'name', 'esx', 'esx-07')]);
    expect(renamed.changed.map((finding) => finding.message)).toEqual([
      'blank has 2 GiB on esx-07; at least 8 GiB are needed.',
    ]);
  });

  test('judges by the profile of the plan', () => {
    const engine = engineOn(sketch);
    expect(
      engine.apply([setPatch('meta', 'plan', 'profile', 'enterprise', 'lab')]).removed,
    ).toEqual(['TST-01 small']);
  });

  test('finds what concerns a component, and explains it', () => {
    const engine = engineOn(sketch, [rule({ let: { spare: 'self.ramGiB - 1' } })]);
    expect(engine.findingsOf('small').map((finding) => finding.key)).toEqual(['TST-01 small']);
    expect(engine.unknownOf('blank').map((unknown) => unknown.key)).toEqual(['TST-01 blank']);
    expect(engine.findingsOf('plan')).toEqual([]);
    const { names, params, missing } = engine.explain('TST-01 small')!;
    expect({ names, params, missing }).toEqual({
      names: [['spare', '3 GiB']],
      params: [{ label: 'At least', value: 8, unit: 'GiB' }],
      missing: [],
    });
    expect(engine.explain('TST-01 large')).toBeUndefined();
  });

  test('foretells what a change would open and close, and stays as it is', () => {
    const engine = engineOn(sketch);
    const before = engine.result();
    const { opens, closes } = engine.preview([
      state('small', 'ramGiB', four, 16),
      state('blank', 'ramGiB', undefined, 1),
    ]);
    expect([opens.map((finding) => finding.key), closes.map((finding) => finding.key)]).toEqual([
      ['TST-01 blank'],
      ['TST-01 small'],
    ]);
    expect(engine.result()).toEqual(before);
  });

  test('tells of a finding that reads differently, also when a preview came between and nobody read it since', () => {
    const engine = engineOn(sketch);
    const [had] = engine.result().findings;
    engine.preview([state('small', 'ramGiB', four, 5)]);
    const { changed } = engine.apply([state('small', 'ramGiB', four, 6)]);
    expect([had?.message, ...changed.map((finding) => finding.message)]).toEqual([
      'small has 4 GiB on esx; at least 8 GiB are needed.',
      'small has 6 GiB on esx; at least 8 GiB are needed.',
    ]);
  });
});

describe('A layer', () => {
  test('is missing in an empty plan, and not needed when that was declared', () => {
    const { access, storage } = engineOn({ notNeeded: { access: 'Batch only' } }).layers();
    expect({ access, storage }).toEqual({ access: 'not-needed', storage: 'missing' });
  });

  test('is covered by what belongs to it, wherever else that was put', () => {
    const { access, network } = engineOn({
      parts: { door: ['accessGateway', { lane: 'network' }] },
    }).layers();
    expect({ access, network }).toEqual({ access: 'covered', network: 'missing' });
  });
});

describe('A waived finding', () => {
  test('is kept apart, and makes no layer thin', () => {
    const engine = engineOn(sketch);
    const delta = engine.apply([waiver({})]);
    expect([delta.removed, delta.waivedAdded, delta.layers.processing]).toEqual([
      ['TST-01 small'],
      ['TST-01 small'],
      'covered',
    ]);
    expect(engine.result().waived.map((finding) => [finding.key, finding.waiver.reason])).toEqual([
      ['TST-01 small', 'A test machine'],
    ]);
  });

  test('comes back after its day', () => {
    const engine = engineOn(sketch);
    engine.apply([waiver({ until: '2026-02-01' })]);
    expect(engine.setToday('2026-02-01').added).toEqual([]);
    expect(engine.setToday('2026-02-02').added.map((finding) => finding.key)).toEqual([
      'TST-01 small',
    ]);
  });

  test('comes back when the facts it rests on change', () => {
    const engine = engineOn(sketch);
    engine.apply([waiver({ fingerprint: fingerprint(engine.finding('TST-01 small')!.facts) })]);
    expect(engine.counts()).toEqual({ error: 0, warning: 0, info: 0, unknown: 1, waived: 1 });
    expect(
      engine.apply([state('small', 'ramGiB', four, 5)]).added.map((finding) => finding.key),
    ).toEqual(['TST-01 small']);
  });
});

describe('A rule that hides another', () => {
  const hiding = rule({
    id: 'TST-02',
    hides: ['TST-01'],
    assert: 'self.poweredOn',
    params: {},
    message: 'Off.',
  });

  test('does so on the same subject, for as long as it finds something there', () => {
    const engine = engineOn(
      { ...sketch, parts: { ...sketch.parts, small: ['vm', { ramGiB: 4, poweredOn: false }] } },
      [rule({}), hiding],
    );
    expect(engine.result().findings.map((finding) => finding.key)).toEqual(['TST-02 small']);
    const delta = engine.apply([
      state('small', 'poweredOn', { value: false, origin: 'typed' }, true),
    ]);
    expect([delta.added.map((finding) => finding.key), delta.removed]).toEqual([
      ['TST-01 small'],
      ['TST-02 small'],
    ]);
  });
});

test('an engine that others interrupt is of the plan as it was begun; changes since then are told to it', () => {
  const plan = drawSketch(sketch);
  const rules = [rule({}), rule({ id: 'TST-02', assert: 'self.ramGiB >= 100' })];
  const begun = beginEngine(plan, rules, { today: '2026-01-01' });
  for (const _ of begun.steps) break;
  const more = [
    setPatch('component', 'small', 'facts.ramGiB', plan.component('small')!.facts.ramGiB, {
      value: 32,
      origin: 'typed',
    }),
  ];
  plan.apply(more);
  const engine = begun.finish();
  const keys = () => engine.result().findings.map(({ key }) => key);
  expect(keys()).toContain('TST-01 small');
  engine.apply(more);
  expect(engine.result()).toEqual(createEngine(plan, rules, { today: '2026-01-01' }).result());
});
