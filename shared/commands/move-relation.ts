import { z } from 'zod';
import { ok } from '#shared/base/result.ts';
import { relationProblem } from '#shared/plan/checking/relation-problem.ts';
import { PlanDraft } from '#shared/plan/plan-draft.ts';
import { nameOf } from '#shared/plan/words/component-words.ts';
import { relationWords } from '#shared/plan/words/record-words.ts';
import { idParam } from './command-params.ts';
import { defineCommand } from './command.ts';
import { existingComponent } from './existing-component.ts';
import { existingRelation } from './existing-relation.ts';
import { t } from '#shared/words/t.ts';

const params = z.strictObject({
  id: idParam,
  /** Which end is taken to another component. */
  end: z.enum(['from', 'to']),
  component: idParam,
});

/** Takes one end of a relation to another component; its kind and its facts stay. */
export const moveRelation = defineCommand<z.infer<typeof params>>({
  name: 'move-relation',
  params,
  label({ id, component }, plan) {
    const relation = plan.relation(id);
    return relation === undefined
      ? t`Move ${id}`
      : t`Move ${relationWords(plan, relation)} to ${nameOf(plan, component)}`;
  },
  change(plan, { id, end, component }, { ids }) {
    const relation = existingRelation(plan, id);
    if (!relation.ok) return relation;
    const target = existingComponent(plan, component);
    if (!target.ok) return target;
    const draft = new PlanDraft(plan);
    if (relation.value[end] === component) return ok(draft.change);
    draft.remove('relation', id);
    const { id: _, ...moved } = { ...relation.value, [end]: component };
    const problem = relationProblem(draft, moved);
    if (problem !== undefined) return { ok: false, error: problem };
    draft.add('relation', { ...moved, id: ids.next() });
    return ok(draft.change);
  },
});
