import { z } from 'zod';
import { ok } from '#shared/base/result.ts';
import { findTechnology } from '#shared/plan/find-technology.ts';
import { PlanDraft } from '#shared/plan/plan-draft.ts';
import type { PlanView } from '#shared/plan/plan.ts';
import type { Component, Fact, Facts } from '#shared/plan/records.ts';
import { technologyProblem } from '#shared/plan/checking/technology-problem.ts';
import { catalogueFacts } from './catalogue-facts.ts';
import { componentsLabel, existingComponents } from './existing-component.ts';
import { idParam, idsParam } from './command-params.ts';
import { defineCommand } from './command.ts';
import { t } from '#shared/words/t.ts';

const params = z.strictObject({
  ids: idsParam,
  /** null leaves it open. */
  technology: idParam.nullable(),
});
type Params = z.infer<typeof params>;

/** Says which product components are. Facts of the catalogue change with it; facts that somebody stated stay. */
export const setTechnology = defineCommand<Params>({
  name: 'set-technology',
  params,
  label: ({ ids, technology }, plan) =>
    technology === null
      ? t`Leave the technology of ${componentsLabel(plan, ids)} open`
      : t`Set the technology of ${componentsLabel(plan, ids)} to ${technologyName(plan, technology)}`,
  change(plan, { ids, technology }) {
    const components = existingComponents(plan, ids);
    if (!components.ok) return components;
    const draft = new PlanDraft(plan);
    for (const component of components.value) {
      const misfit = technologyProblem(plan, component, technology ?? undefined);
      if (misfit !== undefined) return { ok: false, error: misfit };
      changeTechnology(draft, component, technology ?? undefined);
    }
    return ok(draft.change);
  },
});

const technologyName = (plan: PlanView, id: string) => findTechnology(plan, id)?.name ?? id;

function changeTechnology(
  draft: PlanDraft,
  component: Component,
  technology: string | undefined,
): void {
  if (component.technology === technology) return;
  draft.set('component', component.id, 'technology', technology);
  const known: Facts =
    technology === undefined
      ? {}
      : catalogueFacts(findTechnology(draft, technology), component.kind);
  const own = Object.entries(component.facts).filter(([, fact]) => fact.origin !== 'catalogue');
  const next = new Map<string, Fact>([...Object.entries(known), ...own]);
  for (const name of new Set([...Object.keys(component.facts), ...next.keys()])) {
    draft.set('component', component.id, `facts.${name}`, next.get(name));
  }
}
