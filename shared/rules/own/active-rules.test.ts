import { expect, test } from 'vitest';
import { addPatch } from '#shared/plan/change.ts';
import { drawSketch } from '#shared/plan/plan-sketch.ts';
import type { OwnRule, SettingValue } from '#shared/plan/records.ts';
import { sketchedRule } from '#shared/plan/sketched-rule.ts';
import { createEngine } from '../engine/engine.ts';
import type { RuleData } from '../rule.ts';
import { activeRules } from './active-rules.ts';

const book: readonly RuleData[] = [
  { ...sketchedRule('BOOK-01').data, params: { least: { ...least(), profiles: { lab: 8 } } } },
];
function least() {
  return { label: 'Least memory', default: 64, unit: 'GiB', min: 1, max: 1024 };
}

function planWith(settings: Record<string, SettingValue>, rules: readonly OwnRule[] = []) {
  const plan = drawSketch({ profile: 'lab', parts: { s: ['server', { ramGiB: 32 }] } });
  plan.apply([
    ...Object.entries(settings).map(([id, value]) =>
      addPatch('setting', { id, value, setOn: '2026-01-01' }),
    ),
    ...rules.map((rule) => addPatch('rule', rule)),
  ]);
  return plan;
}

function found(settings: Record<string, SettingValue>, rules?: readonly OwnRule[]) {
  const plan = planWith(settings, rules);
  const engine = createEngine(plan, activeRules(plan, book).rules, { today: '2026-01-01' });
  return engine.result().findings.map(({ key, severity }) => `${severity} ${key}`);
}

test('without settings and own rules the book judges, and is the book itself', () => {
  expect(activeRules(planWith({}), book).rules).toBe(book);
  expect(found({})).toEqual([]);
});

test('what a plan sets of a parameter holds, whatever its profile', () => {
  expect(found({ 'rule.BOOK-01.least': 64 })).toEqual(['warning BOOK-01 s']);
  expect(found({ 'rule.BOOK-01.least': 16 })).toEqual([]);
});

test('a parameter of the wrong type or beyond its limits counts as not set', () => {
  expect(found({ 'rule.BOOK-01.least': 'much' })).toEqual([]);
  expect(found({ 'rule.BOOK-01.least': 4096 })).toEqual([]);
});

test('severity and off are obeyed', () => {
  const strict = { 'rule.BOOK-01.least': 64 };
  expect(found({ ...strict, 'rule.BOOK-01.severity': 'error' })).toEqual(['error BOOK-01 s']);
  expect(found({ ...strict, 'rule.BOOK-01.off': true })).toEqual([]);
  expect(found({ ...strict, 'rule.BOOK-01.off': false })).toEqual(['warning BOOK-01 s']);
});

test('own rules judge while they are on, and take settings like any other', () => {
  expect(found({}, [sketchedRule('OWN-001', true), sketchedRule('OWN-002')])).toEqual([
    'warning OWN-001 s',
  ]);
  expect(found({ 'rule.OWN-001.severity': 'info' }, [sketchedRule('OWN-001', true)])).toEqual([
    'info OWN-001 s',
  ]);
});

test('an own rule that cannot judge is told of, and the others judge', () => {
  const broken = sketchedRule('OWN-002', true);
  const rules = [
    sketchedRule('OWN-001', true),
    { ...broken, data: { ...broken.data, assert: 'self.ramGb > 1' } },
    sketchedRule('BOOK-01', true),
  ];
  const active = activeRules(planWith({}, rules), book);
  expect(active.rules.map(({ id }) => id)).toEqual(['BOOK-01', 'OWN-001']);
  expect(active.idle.map(({ id }) => id)).toEqual(['OWN-002', 'BOOK-01']);
  expect(active.idle[1]!.why).toBe(
    "BOOK-01 is a rule of the book, so the plan's own rule of that id does not judge. Give it another id.",
  );
});

test('the same settings give the same rules, so that nothing is compiled twice', () => {
  const [one, other] = [1, 2].map(
    () => activeRules(planWith({ 'rule.BOOK-01.severity': 'info' }), book).rules[0],
  );
  expect(one).toBe(other);
  expect(one).not.toBe(book[0]);
});
