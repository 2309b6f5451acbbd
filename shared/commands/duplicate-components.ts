import { z } from 'zod';
import { ok } from '#shared/base/result.ts';
import type { RelationKind } from '#shared/catalogue/relations.ts';
import { PlanDraft } from '#shared/plan/plan-draft.ts';
import type { PlanView } from '#shared/plan/plan.ts';
import type { Relation } from '#shared/plan/records.ts';
import { coordinate, idsParam } from './command-params.ts';
import { defineCommand } from './command.ts';
import { addCopies, addRelationCopy } from './add-copies.ts';
import { componentsLabel, existingComponents } from './existing-component.ts';
import { fragmentOf } from './fragment.ts';
import { t } from '#shared/words/t.ts';

const params = z.strictObject({
  ids: idsParam,
  dx: coordinate.optional(),
  dy: coordinate.optional(),
});

/** Copies components with their facts, the relations between them, and those that say where a thing belongs. */
export const duplicateComponents = defineCommand<z.infer<typeof params>>({
  name: 'duplicate-components',
  params,
  label: ({ ids }, plan) => t`Duplicate ${componentsLabel(plan, ids)}`,
  change(plan, { ids: chosen, dx = 24, dy = 24 }, { ids }) {
    const components = existingComponents(plan, chosen);
    if (!components.ok) return components;
    const draft = new PlanDraft(plan);
    const copies = addCopies(draft, fragmentOf(plan, chosen), { dx, dy }, ids);
    for (const id of copies.keys()) {
      for (const relation of belongings(plan, id)) {
        if (!copies.has(relation.to)) addRelationCopy(draft, relation, copies, ids);
      }
    }
    return ok(draft.change);
  },
});

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
