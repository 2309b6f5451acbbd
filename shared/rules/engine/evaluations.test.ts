import { expect, test } from 'vitest';
import { invert } from '#shared/plan/change.ts';
import { PlanDraft } from '#shared/plan/plan-draft.ts';
import type { Component } from '#shared/plan/records.ts';
import type { FactValue } from '#shared/catalogue/field.ts';
import type { FieldName } from '#shared/catalogue/fields.ts';
import { hasField, kinds, type Kind } from '#shared/catalogue/kinds.ts';
import { allRules } from '#shared/rules/book/all-rules.ts';
import { generateDataCenter } from '#shared/samples/generated-data-center.ts';
import { createEngine } from './engine.ts';

const plan = generateDataCenter({ components: 10_000, seed: 1 });
const engine = createEngine(plan, allRules, { today: '2026-01-01' });
const first = (kind: Kind): Component =>
  [...plan.all('component')].find((component) => component.kind === kind)!;

/** Evaluations for one edit, which is then taken back. */
function evaluations(edit: (draft: PlanDraft) => void): number {
  const draft = new PlanDraft(plan);
  edit(draft);
  const count = engine.apply(draft.change).evaluations;

  engine.apply(invert(draft.change));
  return count;
}

const states = (component: Component, field: FieldName, value: FactValue) =>
  evaluations((draft) =>
    draft.set('component', component.id, `facts.${field}`, { value, origin: 'typed' }),
  );

test.each(kinds.vm.fields)(
  'stating %s of one machine among 10 000 components judges few things again',
  (field) => {
    expect(hasField('vm', field)).toBe(true);
    expect(
      states(first('vm'), field, field === 'osKernelFamily' ? 'solaris' : 3),
    ).toBeLessThanOrEqual(100);
  },
);

test('a whole day of edits judges only what each may have changed', () => {
  const vm = first('vm');
  const most = {
    rename: evaluations((draft) => draft.set('component', vm.id, 'name', 'renamed')),
    drag: evaluations((draft) => draft.set('component', vm.id, 'x', 1)),
    serverMemory: states(first('server'), 'ramGiB', 1),
    volumeUsed: states(first('volume'), 'usedTB', 1),
    clusterRestart: states(first('hostCluster'), 'haRestart', false),
    goal: states(first('goal'), 'priority', 9),
  };
  const allowed = {
    rename: 20,
    drag: 0,
    serverMemory: 60,
    volumeUsed: 20,
    clusterRestart: 600,
    goal: 7_000,
  };
  const over = Object.entries(most).filter(
    ([name, count]) => count > allowed[name as keyof typeof allowed],
  );
  expect(over).toEqual([]);
});
