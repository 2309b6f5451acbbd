import type { Id } from '#shared/base/ids.ts';
import { ok, refuse, type Result } from '#shared/base/result.ts';
import type { PlanView } from '#shared/plan/plan.ts';
import type { Component } from '#shared/plan/records.ts';
import { counted } from '#shared/words/counted.ts';
import { t } from '#shared/words/t.ts';

/** The component of an id, or a refusal: somebody may have removed it. */
export function existingComponent(plan: PlanView, id: Id): Result<Component> {
  const component = plan.component(id);
  if (component !== undefined) return ok(component);
  return refuse(
    'component-gone',
    t`The component ${id} is not in the plan. It may have been removed; choose another.`,
  );
}

/** The components of these ids, each once, in this order; refused when one is missing. */
export function existingComponents(plan: PlanView, ids: readonly Id[]): Result<Component[]> {
  const found: Component[] = [];
  for (const id of new Set(ids)) {
    const component = existingComponent(plan, id);
    if (!component.ok) return component;
    found.push(component.value);
  }
  return ok(found);
}

/** How a label names components: by name when it is one, else counted. */
export function componentsLabel(plan: PlanView, ids: readonly Id[]): string {
  const different = [...new Set(ids)];
  const only = different.length === 1 ? plan.component(different[0]!) : undefined;
  return only?.name ?? counted(different.length, { one: '{0} component', other: '{0} components' });
}
