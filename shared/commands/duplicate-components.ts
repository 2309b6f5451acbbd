import { z } from 'zod';
import type { Id, Ids } from '#shared/base/ids.ts';
import { ok, type Problem } from '#shared/base/result.ts';
import type { RelationKind } from '#shared/catalogue/relations.ts';
import { isNesting, nestingRelation, parentOf } from '#shared/plan/nesting.ts';
import { PlanDraft } from '#shared/plan/plan-draft.ts';
import type { PlanView } from '#shared/plan/plan.ts';
import type { Relation } from '#shared/plan/records.ts';
import { coordinate, idParam, idsParam, movesParam, type Move } from './command-params.ts';
import { defineCommand } from './command.ts';
import { addCopies, addRelationCopy } from './add-copies.ts';
import { addNoteCopies } from './add-note-copies.ts';
import { copiedNotes } from './copied-notes.ts';
import { existingComponents } from './existing-component.ts';
import { existingNotes } from './existing-note.ts';
import { fragmentOf, type Fragment } from './fragment.ts';
import { putAllInside } from './put-inside.ts';
import { nestingInto } from './relation-into.ts';
import { thingsLabel } from './things-label.ts';
import { here } from '#shared/plan/schemas/here.ts';
import { t } from '#shared/words/t.ts';

const params = z
  .strictObject({
    ids: z.array(idParam).readonly(),
    /** Notes and pictures that are copied in the same step; entries of the decision record are not. */
    notes: idsParam.optional(),
    /** How far the copies lie from what they are copies of. */
    dx: coordinate.optional(),
    dy: coordinate.optional(),
    /** Where these are taken to lie, in place of where they do. */
    moves: movesParam.optional(),
    /** What the outermost copies are put into; null leaves them outside of everything. */
    inside: idParam.nullable().optional(),
  })
  .refine(({ ids, notes = [] }) => ids.length + notes.length > 0, {
    path: ['ids'],
    error: t`${here} must not be empty`,
  });

/** Copies components with their facts, the relations between them, and those that say where a thing belongs, and notes with them. */
export const duplicateComponents = defineCommand<z.infer<typeof params>>({
  name: 'duplicate-components',
  params,
  label: ({ ids, notes }, plan) => t`Duplicate ${thingsLabel(plan, ids, notes)}`,
  change(plan, { ids: chosen, notes = [], dx = 24, dy = 24, moves = [], inside }, { ids }) {
    const components = existingComponents(plan, chosen);
    if (!components.ok) return components;
    const known = existingNotes(plan, notes);
    if (!known.ok) return known;
    const draft = new PlanDraft(plan);
    const copies = addCopies(draft, movedTo(fragmentOf(plan, chosen), moves), { dx, dy }, ids);
    for (const id of copies.keys()) {
      for (const relation of belongings(plan, id)) {
        if (!copies.has(relation.to) && !isLeft(plan, relation, inside))
          addRelationCopy(draft, relation, copies, ids);
      }
    }
    addNoteCopies(draft, copiedNotes(plan, known.value), { dx, dy }, copies, ids);
    const problem = putOutermost(plan, draft, copies, inside, ids);
    return problem === undefined ? ok(draft.change) : { ok: false, error: problem };
  },
});

/** The same components as they lie where they are moved to. */
function movedTo(fragment: Fragment, moves: readonly Move[]): Fragment {
  const places = new Map(moves.map(({ id, x, y }) => [id, { x, y }]));
  const components = fragment.components.map((one) => ({ ...one, ...places.get(one.id) }));
  return { ...fragment, components };
}

/** Whether a relation of an original is what its copy is taken out of, to lie `inside` something else or in nothing. */
function isLeft(plan: PlanView, relation: Relation, inside: Id | null | undefined): boolean {
  if (inside === undefined) return false;
  if (inside === null) return nestingRelation(plan, relation.from) === relation;
  const [one, other] = [plan.component(relation.from), plan.component(inside)];
  if (one === undefined || other === undefined) return false;
  return relation.kind === nestingInto(one.kind, other.kind) && isNesting(plan, relation);
}

/** Puts the outermost copies into something; gives why that cannot be. */
function putOutermost(
  plan: PlanView,
  draft: PlanDraft,
  copies: ReadonlyMap<Id, Id>,
  inside: Id | null | undefined,
  ids: Ids,
): Problem | undefined {
  if (inside === undefined || inside === null) return undefined;
  const outermost = [...copies]
    .filter(([original]) => !copies.has(parentOf(plan, original) ?? ''))
    .map(([, copy]) => draft.component(copy)!);
  return putAllInside(draft, outermost, inside, ids);
}

/**
 * A second machine of the same sort stands in the same place, on the same networks and storage, for the same goals. Who
 * watches, protects or manages it is a decision of its own: a copy that is silently "protected" would be a lie.
 */
const belonging: ReadonlySet<RelationKind> = new Set<RelationKind>([
  'runsOn',
  'memberOf',
  'mountedIn',
  'locatedIn',
  'poweredBy',
  'linksTo',
  'attachedTo',
  'stores',
  'providedBy',
  'presentedTo',
  'dependsOn',
  'hasGoal',
]);

const belongings = (plan: PlanView, id: string): Relation[] =>
  plan.outgoing(id).filter((relation) => belonging.has(relation.kind));
