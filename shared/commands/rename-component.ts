import { z } from 'zod';
import { ok } from '#shared/base/result.ts';
import { PlanDraft } from '#shared/plan/plan-draft.ts';
import { nameOf } from '#shared/plan/words/component-words.ts';
import { idParam, titleParam } from './command-params.ts';
import { defineCommand } from './command.ts';
import { existingComponent } from './existing-component.ts';
import { t } from '#shared/words/t.ts';

const params = z.strictObject({ id: idParam, name: titleParam });

/** Gives a component another name. Two may have the same. */
export const renameComponent = defineCommand<z.infer<typeof params>>({
  name: 'rename-component',
  params,
  label: ({ id, name }, plan) => t`Rename ${nameOf(plan, id)} to ${name}`,
  change(plan, { id, name }) {
    const component = existingComponent(plan, id);
    if (!component.ok) return component;
    const draft = new PlanDraft(plan);
    draft.set('component', id, 'name', name);
    return ok(draft.change);
  },
});
