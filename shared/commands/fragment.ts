import { z } from 'zod';
import type { Id } from '#shared/base/ids.ts';
import { technologySchema } from '#shared/catalogue/schemas.ts';
import type { PlanView } from '#shared/plan/plan.ts';
import { recordSchemas } from '#shared/plan/schemas/record-schemas.ts';
import { groupsAround } from '#shared/plan/groups.ts';
import type { Component, Group, OwnTechnology, Relation } from '#shared/plan/records.ts';

/** A part of a plan on its own: what the clipboard carries, also between plans. */
export interface Fragment {
  readonly components: readonly Component[];
  /** Relations between these components. */
  readonly relations: readonly Relation[];
  /** The plan's own technologies that they are of. */
  readonly technologies?: readonly OwnTechnology[] | undefined;
  /** The groups all of which is among these components. */
  readonly groups?: readonly Group[] | undefined;
}

/** The form of a fragment. */
export const fragmentSchema = z.strictObject({
  components: z.array(recordSchemas.component).min(1).readonly(),
  relations: z.array(recordSchemas.relation).readonly(),
  technologies: z.array(technologySchema).readonly().optional(),
  groups: z.array(recordSchemas.group).readonly().optional(),
}) satisfies z.ZodType<Fragment>;

/** Cuts components out of a plan with the relations between them, without changing it. Ids that are not there are left out. */
export function fragmentOf(plan: PlanView, ids: Iterable<Id>): Fragment {
  const chosen = new Set(ids);
  const components = [...chosen]
    .map((id) => plan.component(id))
    .filter((found) => found !== undefined);
  const outgoing = components.flatMap(({ id }) => plan.outgoing(id));
  return {
    components,
    relations: outgoing.filter((relation) => chosen.has(relation.to)),
    technologies: ownTechnologies(plan, components),
    ...wholeGroups(plan, chosen),
  };
}

/** Groups of which nothing is left out, if there are any. */
function wholeGroups(plan: PlanView, chosen: ReadonlySet<Id>): { readonly groups?: Group[] } {
  if (plan.size('group') === 0) return {};
  const [held, cut] = [new Set<Group>(), new Set<Group>()];
  for (const { id, group } of plan.all('component'))
    for (const around of groupsAround(plan, group)) (chosen.has(id) ? held : cut).add(around);
  const groups = [...held].filter((group) => !cut.has(group));
  return groups.length === 0 ? {} : { groups };
}

function ownTechnologies(plan: PlanView, components: readonly Component[]): OwnTechnology[] {
  const used = new Set(components.map(({ technology }) => technology));
  return [...plan.all('technology')].filter(({ id }) => used.has(id));
}
