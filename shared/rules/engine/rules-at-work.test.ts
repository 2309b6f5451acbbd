import { describe, expect, test } from 'vitest';
import { addPatch, invert, setPatch, type Change } from '#shared/plan/change.ts';
import { drawSketch } from '#shared/plan/plan-sketch.ts';
import type { OwnRule, SettingValue } from '#shared/plan/records.ts';
import { ruleSetting } from '#shared/plan/setting-name.ts';
import { sketchedRule } from '#shared/plan/sketched-rule.ts';
import { ownRuleDataOf } from '#shared/rules/own/own-rule-form.ts';
import type { RuleData } from '#shared/rules/rule.ts';
import { createEngine } from './engine.ts';
import type { EngineDelta } from './engine-delta.ts';

const rule = (more: Partial<RuleData>): RuleData => ({
  id: 'TST-01',
  version: 1,
  title: 'For tests',
  layers: ['processing'],
  severity: 'error',
  on: ['vm'],
  assert: 'self.ramGiB >= params.least',
  params: { least: { label: 'At least', default: 8, unit: 'GiB' } },
  message: '${self.name} has ${self.ramGiB}.',
  docs: { why: '', fix: '', waive: '', sources: [] },
  ...more,
});
const book = [rule({}), rule({ id: 'TST-02', severity: 'info' })];

const engineOn = (rules: readonly RuleData[] = book) =>
  createEngine(
    drawSketch({
      parts: { small: ['vm', { ramGiB: 4 }], large: ['vm', { ramGiB: 64 }], blank: ['vm'] },
    }),
    rules,
    { today: '2026-01-01' },
  );

const set = (id: string, key: string, value: SettingValue): Change => [
  addPatch('setting', { id: ruleSetting(id, key), value, setOn: '2026-01-01' }),
];

const own = (enabled: boolean, more: Partial<RuleData> = {}): OwnRule => ({
  ...sketchedRule('OWN-001', enabled),
  data: ownRuleDataOf(rule({ id: 'OWN-001', ...more })),
});

const told = ({ added, removed, unknownAdded, unknownRemoved, evaluations }: EngineDelta) => ({
  added: added.map(({ key }) => key),
  removed,
  unknownAdded,
  unknownRemoved,
  evaluations,
});
const nothing = { added: [], removed: [], unknownAdded: [], unknownRemoved: [], evaluations: 0 };

describe('A rule that the plan turns off', () => {
  test('says nothing any more, and judges again when it is turned on', () => {
    const engine = engineOn();
    const off = set('TST-01', 'off', true);
    const gone = engine.apply(off);
    expect(told(gone)).toEqual({
      ...nothing,
      removed: ['TST-01 small'],
      unknownRemoved: ['TST-01 blank'],
    });
    expect([gone.layers.processing, engine.explain('TST-01 small')]).toEqual([
      'covered',
      undefined,
    ]);
    const back = engine.apply(invert(off));
    expect(told(back)).toEqual({
      ...nothing,
      added: ['TST-01 small'],
      unknownAdded: ['TST-01 blank'],
      evaluations: 3,
    });
    expect(back.layers.processing).toBe('thin');
  });

  test('hides no other rule any more', () => {
    const engine = engineOn([rule({ hides: ['TST-02'] }), book[1]!]);
    expect(told(engine.apply(set('TST-01', 'off', true))).added).toEqual(['TST-02 small']);
  });
});

describe('A severity that the plan sets', () => {
  test('is that of the findings, and counts', () => {
    const engine = engineOn();
    engine.result();
    const delta = engine.apply(set('TST-01', 'severity', 'warning'));
    expect(delta.changed.map(({ key, severity }) => [key, severity])).toEqual([
      ['TST-01 small', 'warning'],
    ]);
    expect([engine.counts(), delta.layers.processing]).toEqual([
      { error: 0, warning: 1, info: 1, unknown: 2, waived: 0 },
      'covered',
    ]);
  });
});

describe('A parameter that the plan sets', () => {
  test('has only its rule judged again', () => {
    const engine = engineOn();
    const delta = engine.apply(set('TST-01', 'least', 65));
    expect(told(delta)).toEqual({ ...nothing, added: ['TST-01 large'], evaluations: 3 });
    const { params } = engine.explain('TST-01 large')!;
    expect(params).toEqual([{ label: 'At least', value: 65, unit: 'GiB' }]);
  });
});

describe("A rule of the plan's own", () => {
  test('is judged alone when it comes, and is gone when it is switched off', () => {
    const engine = engineOn();
    const delta = engine.apply([addPatch('rule', own(true))]);
    expect(told(delta)).toEqual({
      ...nothing,
      added: ['OWN-001 small'],
      unknownAdded: ['OWN-001 blank'],
      evaluations: 3,
    });
    const off = engine.apply([setPatch('rule', 'OWN-001', 'enabled', true, false)]);
    expect(told(off)).toEqual({
      ...nothing,
      removed: ['OWN-001 small'],
      unknownRemoved: ['OWN-001 blank'],
    });
  });

  test('follows edits of the plan, and its own', () => {
    const engine = engineOn([]);
    engine.apply([addPatch('rule', own(true))]);
    const fact = (value: number) => ({ value, origin: 'typed' });
    const grown = engine.apply([setPatch('component', 'small', 'facts.ramGiB', fact(4), fact(9))]);
    expect(told(grown).removed).toEqual(['OWN-001 small']);
    const { data } = own(true);
    const stricter = own(true, { assert: 'self.ramGiB > 9' }).data;
    const edited = engine.apply([setPatch('rule', 'OWN-001', 'data', data, stricter)]);
    expect(told(edited).added).toEqual(['OWN-001 small']);
  });

  test('that does not compile is left out', () => {
    const engine = engineOn();
    const delta = engine.apply([addPatch('rule', own(true, { assert: 'self.ramGib > 4' }))]);
    expect(told(delta)).toEqual(nothing);
  });
});
