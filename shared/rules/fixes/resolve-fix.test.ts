import { describe, expect, test } from 'vitest';
import { fixedClock } from '#shared/base/clock.ts';
import { countingIds } from '#shared/base/ids.ts';
import { invert } from '#shared/plan/change.ts';
import { drawSketch, type PlanSketch } from '#shared/plan/plan-sketch.ts';
import type { Plan } from '#shared/plan/plan.ts';
import { createEngine } from '#shared/rules/engine/engine.ts';
import type { FixEdit, RuleData } from '#shared/rules/rule.ts';
import { resolveFix } from './resolve-fix.ts';

const sketch: PlanSketch = {
  parts: {
    vm: ['vm', { x: 500, y: 100 }],
    esx: ['hypervisor', { haRestart: false }],
    disk: ['volume', { x: 480, y: 900 }],
    server: ['server'],
  },
  relations: [
    ['vm', 'runsOn', 'esx'],
    ['vm', 'stores', 'disk'],
  ],
};

/** A finding on the machine whose fix makes these edits, made on a plan. */
function fixed(plan: Plan, edits: readonly FixEdit[]) {
  const rule: RuleData = {
    id: 'TST-01',
    version: 1,
    title: 'For tests',
    layers: [],
    severity: 'error',
    on: ['vm'],
    let: { ground: "self.to('runsOn')" },
    assert: "self.name != 'vm'",
    message: 'Found.',
    fixes: [{ title: 'Make it so', edits }],
    docs: { why: 'For tests.', fix: 'None.', waive: 'Never.', sources: ['own knowledge'] },
  };
  const engine = createEngine(plan, [rule], { today: '2026-01-01' });
  return resolveFix(plan, engine, engine.finding('TST-01 vm')!, 0, {
    ids: countingIds('new'),
    clock: fixedClock('2026-01-02'),
  });
}

/** The plan after the fix, as short lines; and that it can be taken back. */
function after(edits: readonly FixEdit[]): readonly string[] {
  const plan = drawSketch(sketch);
  const before = lines(plan);
  const result = fixed(plan, edits);
  if (!result.ok) return [result.error.message];
  plan.apply(result.value.change);
  const now = lines(plan);
  plan.apply(invert(result.value.change));
  expect(lines(plan)).toEqual(before);
  return now
    .filter((line) => !before.includes(line))
    .concat(before.filter((line) => !now.includes(line)).map((line) => `- ${line}`));
}

const lines = (plan: Plan): readonly string[] =>
  [
    ...[...plan.all('component')].map(
      ({ id, kind, name, lane, x, y, facts }) =>
        `${id}: ${kind} '${name}' on ${lane} at ${x}, ${y} ${JSON.stringify(facts)}`,
    ),
    ...[...plan.all('relation')].map(({ kind, from, to }) => `${from} ${kind} ${to}`),
    ...[...plan.all('declaration')].map(
      ({ id, reason, declaredOn }) => `${id} not needed: ${reason}, ${declaredOn}`,
    ),
  ].sort();

describe('A fix', () => {
  test('states a fact of what the rule names', () => {
    expect(after([{ set: 'haRestart', of: 'ground', to: true }])).toEqual([
      `esx: hypervisor 'esx' on processing at 0, 0 {"haRestart":{"value":true,"origin":"typed"}}`,
      `- esx: hypervisor 'esx' on processing at 0, 0 {"haRestart":{"value":false,"origin":"typed"}}`,
    ]);
  });

  test('adds a part on its own lane near the subject, beside what lies there, and relates it', () => {
    const edits: readonly FixEdit[] = [
      { add: 'array', as: 'array', name: 'disk', facts: { controllers: 2 } },
      { relate: 'providedBy', from: "self.to('stores')", to: 'array' },
    ];
    expect(after(edits)).toEqual([
      'disk providedBy new1',
      `new1: array 'disk 2' on storage at 740, 900 {"controllers":{"value":2,"origin":"typed"}}`,
    ]);
  });

  test('unrelates, removes with relations, and declares a layer not needed', () => {
    expect(after([{ unrelate: 'runsOn', from: 'self', to: 'ground' }])).toEqual([
      '- vm runsOn esx',
    ]);
    expect(after([{ remove: "self.to('stores')" }])).toEqual([
      `- disk: volume 'disk' on storage at 480, 900 {}`,
      '- vm stores disk',
    ]);
    expect(after([{ notNeeded: 'access', reason: 'Batch only' }])).toEqual([
      'access not needed: Batch only, 2026-01-02',
    ]);
  });

  test('cannot be made where a relation is not legal, and says why', () => {
    expect(
      after([
        {
          relate: 'presentedTo',
          from: "self.to('stores') + plan.all('segment')",
          to: "plan.all('server')",
        },
        { relate: 'runsOn', from: 'self', to: "plan.all('server', 'ftServer')" },
      ]),
    ).toEqual([expect.stringContaining('The relation "runs on" cannot lead from')]);
  });

  test('that changes nothing says so', () => {
    expect(after([{ set: 'haRestart', of: 'ground', to: false }])).toEqual([
      '“Make it so” changes nothing here: everything it does is done already. Choose another way.',
    ]);
  });
});
