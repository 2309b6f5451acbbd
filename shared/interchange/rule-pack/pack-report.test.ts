import { expect, test } from 'vitest';
import { countingIds } from '#shared/base/ids.ts';
import { fixedClock } from '#shared/base/clock.ts';
import { addPatch } from '#shared/plan/change.ts';
import { Plan } from '#shared/plan/plan.ts';
import { sketchedRule } from '#shared/plan/sketched-rule.ts';
import { packReport } from './pack-report.ts';

const context = { ids: countingIds('x'), clock: fixedClock('2026-01-01') };
const packed = (id: string, change: object = {}) => {
  const { data, fixtures } = sketchedRule(id);
  return { data: { ...data, ...change }, fixtures };
};

test('a pack says what would be taken, under which id, what is there and what does not compile', () => {
  const plan = new Plan({ name: 'P', profile: 'lab' });
  plan.apply([
    addPatch('rule', sketchedRule('OWN-001')),
    addPatch('rule', sketchedRule('OWN-002')),
  ]);
  const rules = [
    packed('OWN-001'),
    packed('OWN-002', { title: 'Another' }),
    packed('BOOK-01'),
    packed('OWN-009', { assert: 'self.nothing' }),
  ];
  const report = packReport(plan, { name: 'Ours', rules }, [sketchedRule('BOOK-01').data], context);
  expect(report.ok && { ...report.value, params: undefined }).toEqual({
    name: 'Ours',
    taken: [
      { id: 'OWN-003', was: 'OWN-002', title: 'Another' },
      { id: 'BOOK-02', was: 'BOOK-01', title: packed('BOOK-01').data.title },
    ],
    known: ['OWN-001'],
    refused: [
      {
        id: 'OWN-009',
        title: packed('OWN-009').data.title,
        why: "assert: unknown field 'nothing'",
      },
    ],
    params: undefined,
  });
});

test('a pack of which the plan has everything asks for no change', () => {
  const plan = new Plan({ name: 'P', profile: 'lab' });
  plan.apply([addPatch('rule', sketchedRule('OWN-001'))]);
  const report = packReport(plan, { name: 'Ours', rules: [packed('OWN-001')] }, [], context);
  expect(report).toEqual({
    ok: true,
    value: { name: 'Ours', taken: [], known: ['OWN-001'], refused: [] },
  });
});
