import { z } from 'zod';
import type { Id } from '#shared/base/ids.ts';
import { technologySchema } from '#shared/catalogue/schemas.ts';
import { here } from '#shared/plan/schemas/here.ts';
import type { PlanView } from '#shared/plan/plan.ts';
import { recordSchemas } from '#shared/plan/schemas/record-schemas.ts';
import { groupsAround } from '#shared/plan/groups.ts';
import type { Component, Group, Note, OwnTechnology, Relation } from '#shared/plan/records.ts';
import { t } from '#shared/words/t.ts';
import { copiedNotes } from './copied-notes.ts';

/** A part of a plan on its own: what the clipboard carries, also between plans. */
export interface Fragment {
  readonly components: readonly Component[];
  /** Relations between these components. */
  readonly relations: readonly Relation[];
  /** The plan's own technologies that they are of. */
  readonly technologies?: readonly OwnTechnology[] | undefined;
  /** The groups all of which is among these components. */
  readonly groups?: readonly Group[] | undefined;
  /** Notes and pictures, with the components they are about, which need not be among these. */
  readonly notes?: readonly Note[] | undefined;
}

/** The form of a fragment. */
export const fragmentSchema = z
  .strictObject({
    components: z.array(recordSchemas.component).readonly(),
    relations: z.array(recordSchemas.relation).readonly(),
    technologies: z.array(technologySchema).readonly().optional(),
    groups: z.array(recordSchemas.group).readonly().optional(),
    notes: z.array(recordSchemas.note).readonly().optional(),
  })
  .refine(({ components, notes = [] }) => components.length + notes.length > 0, {
    path: ['components'],
    error: t`${here} must not be empty`,
  }) satisfies z.ZodType<Fragment>;

/**
 * Cuts components out of a plan with the relations between them, and notes, without changing it. Ids that are not there are left out,
 * and so are entries of the decision record.
 */
export function fragmentOf(
  plan: PlanView,
  ids: Iterable<Id>,
  noteIds: readonly Id[] = [],
): Fragment {
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
    ...notesOf(plan, noteIds),
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

function notesOf(plan: PlanView, ids: readonly Id[]): { readonly notes?: readonly Note[] } {
  const found = [...new Set(ids)].flatMap((id) => plan.get('note', id) ?? []);
  const notes = copiedNotes(plan, found);
  return notes.length === 0 ? {} : { notes };
}

function ownTechnologies(plan: PlanView, components: readonly Component[]): OwnTechnology[] {
  const used = new Set(components.map(({ technology }) => technology));
  return [...plan.all('technology')].filter(({ id }) => used.has(id));
}
