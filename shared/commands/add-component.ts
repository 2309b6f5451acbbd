import { z } from 'zod';
import type { Id, Ids } from '#shared/base/ids.ts';
import { ok, refuse, type Problem, type Result } from '#shared/base/result.ts';
import { kindData } from '#shared/catalogue/kinds.ts';
import { kindSchema } from '#shared/catalogue/schemas.ts';
import { componentOwner } from '#shared/plan/checking/fact-problem.ts';
import { findTechnology } from '#shared/plan/find-technology.ts';
import { PlanDraft } from '#shared/plan/plan-draft.ts';
import { freshName } from '#shared/plan/fresh-names.ts';
import type { PlanView } from '#shared/plan/plan.ts';
import { laneSchema, statusSchema } from '#shared/plan/schemas/record-schemas.ts';
import type { Component } from '#shared/plan/records.ts';
import { technologyProblem } from '#shared/plan/checking/technology-problem.ts';
import { catalogueFacts } from './catalogue-facts.ts';
import { coordinate, factsParam, idParam, titleParam } from './command-params.ts';
import { defineCommand } from './command.ts';
import { existingComponent } from './existing-component.ts';
import { existingGroup, notDrawn } from './existing-group.ts';
import { cannotLieIn, relationInto } from './relation-into.ts';
import { typedFacts } from './state-facts.ts';
import { t } from '#shared/words/t.ts';

const params = z.strictObject({
  kind: kindSchema,
  technology: idParam.optional(),
  /** Left out: a free name after its technology, else after its kind. */
  name: titleParam.optional(),
  x: coordinate,
  y: coordinate,
  lane: laneSchema.optional(),
  status: statusSchema.optional(),
  facts: factsParam.optional(),
  /** The component it is dropped into. */
  inside: idParam.optional(),
  /** The group that it comes to be in. */
  group: idParam.optional(),
});
type Params = z.infer<typeof params>;

/** Puts a new component on the plan, inside another if told so. */
export const addComponent = defineCommand<Params>({
  name: 'add-component',
  params,
  label: (said, plan) => t`Add ${nameFor(plan, said)}`,
  change(plan, said, { ids }) {
    const made = newComponent(plan, said, ids.next());
    if (!made.ok) return made;
    const group = said.group === undefined ? undefined : existingGroup(plan, said.group);
    if (group !== undefined && !group.ok) return group;
    if (group !== undefined && made.value.lane === 'planning') return notDrawn(made.value);
    const draft = new PlanDraft(plan);
    draft.add('component', made.value);
    const problem =
      said.inside === undefined ? undefined : putInside(draft, made.value, said.inside, ids);
    return problem === undefined ? ok(draft.change) : { ok: false, error: problem };
  },
});

const nameFor = (plan: PlanView, { name, technology, kind }: Params): string =>
  name ?? freshName(plan, kind, technology && findTechnology(plan, technology)?.name);

function newComponent(plan: PlanView, said: Params, id: Id): Result<Component> {
  const { kind, technology } = said;
  const named = { kind, name: nameFor(plan, said) };
  if (kind === 'goal') return goalsAreStated(named.name);
  const misfit = technologyProblem(plan, named, technology);
  if (misfit !== undefined) return { ok: false, error: misfit };
  const facts = typedFacts(componentOwner(named), said.facts);
  if (!facts.ok) return facts;
  const known =
    technology === undefined ? {} : catalogueFacts(findTechnology(plan, technology), kind);
  return ok({
    id,
    ...named,
    ...(technology === undefined ? {} : { technology }),
    lane: said.lane ?? kindData(kind).lane,
    x: said.x,
    y: said.y,
    status: said.status ?? 'planned',
    ...(said.group === undefined ? {} : { group: said.group }),
    facts: { ...known, ...facts.value },
  });
}

/** Goals are ranked without gaps, which `add-goal` sees to. */
const goalsAreStated = (name: string) =>
  refuse(
    'goal-needs-rank',
    t`${name} is a goal, and goals are ranked. State it among the goals instead.`,
  );

function putInside(
  draft: PlanDraft,
  component: Component,
  inside: Id,
  ids: Ids,
): Problem | undefined {
  const container = existingComponent(draft, inside);
  if (!container.ok) return container.error;
  const kind = relationInto(component.kind, container.value.kind);
  if (kind === undefined) return cannotLieIn(component, container.value);
  draft.add('relation', { id: ids.next(), kind, from: component.id, to: inside, facts: {} });
  return undefined;
}
