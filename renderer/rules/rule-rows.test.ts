import { expect, test } from 'vitest';
import { addPatch } from '#shared/plan/change.ts';
import { Plan } from '#shared/plan/plan.ts';
import { sketchedRule } from '#shared/plan/sketched-rule.ts';
import type { RuleData } from '#shared/rules/rule.ts';
import { filteredRules, ruleRows } from './rule-rows.ts';

const book: readonly RuleData[] = ['BOOK-01', 'BOOK-02', 'BOOK-03'].map(
  (id) => sketchedRule(id).data,
);
const judged = (rule: string) => ({ rule }) as never;

function rows() {
  const plan = new Plan({ name: 'P', profile: 'lab' });
  plan.apply([
    addPatch('setting', { id: 'rule.BOOK-01.off', value: true, setOn: '2026-01-01' }),
    addPatch('setting', { id: 'rule.BOOK-02.severity', value: 'error', setOn: '2026-01-01' }),
    addPatch('rule', sketchedRule('OWN-002', true)),
    addPatch('rule', sketchedRule('OWN-001')),
  ]);
  const result = { findings: [judged('BOOK-02'), judged('BOOK-02')], unknown: [judged('OWN-002')] };
  return ruleRows(plan, book, result);
}
const said = (all: ReturnType<typeof rows>) =>
  all.map(({ rule, state, severity, findings, unknown }) =>
    [rule.id, state, severity, findings, unknown].join(' '),
  );

test('the plan’s own rules come first, each with its state and what it comes to', () => {
  expect(said(rows())).toEqual([
    'OWN-001 off warning 0 0',
    'OWN-002 on warning 0 1',
    'BOOK-01 off warning 0 0',
    'BOOK-02 changed error 2 0',
    'BOOK-03 on warning 0 0',
  ]);
});

test('rules are found by words, severity, layer and group', () => {
  const ids = (filter: Parameters<typeof filteredRules>[1]) =>
    filteredRules(rows(), filter).map(({ rule }) => rule.id);
  expect(ids({ text: 'small own-002' })).toEqual(['OWN-002']);
  expect(ids({ text: '', severity: 'error' })).toEqual(['BOOK-02']);
  expect(ids({ text: '', layer: 'storage' })).toEqual([]);
  expect(ids({ text: '', which: 'own' })).toEqual(['OWN-001', 'OWN-002']);
  expect(ids({ text: '', which: 'changed' })).toEqual(['BOOK-02']);
  expect(ids({ text: '', which: 'off' })).toEqual(['OWN-001', 'BOOK-01']);
  expect(ids({ text: '', which: 'finding' })).toEqual(['BOOK-02']);
});
