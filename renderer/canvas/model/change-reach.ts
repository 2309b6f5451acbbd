import type { Id } from '#shared/base/ids.ts';
import { nests } from '#shared/catalogue/legality.ts';
import type { DrawnTree } from '#shared/layout/drawn-tree.ts';
import { framesOfGroups } from '#shared/layout/group-parts.ts';
import type { Change } from '#shared/plan/change.ts';
import { componentsDecidedBy } from '#shared/plan/decision-record/decided-components.ts';
import type { PlanView } from '#shared/plan/plan.ts';
import type { Relation } from '#shared/plan/records.ts';

/** What of the picture a change may touch. */
export interface ChangeReach {
  /** What lies in what, or what is drawn at all. */
  readonly nesting: boolean;
  /** Where components stand. */
  readonly places: boolean;
  readonly relations: boolean;
  /** Components with other values. */
  readonly components: ReadonlySet<Id>;
  /** What has other words or looks. */
  readonly texts: ReadonlySet<Id>;
}

/** What of the picture a change touches that the plan has taken; `tree` is the one before. */
export function changeReach(plan: PlanView, tree: DrawnTree, change: Change): ChangeReach {
  const [components, texts] = [new Set<Id>(), new Set<Id>()];
  let [places, nesting, relations] = [false, false, false];
  for (const patch of change) {
    if (patch.table === 'relation') {
      relations = true;
      nesting ||= mayNest(plan, patch.op === 'set' ? plan.relation(patch.id) : patch.record);
    } else if (patch.table === 'component') {
      if (patch.op === 'set') {
        places ||= patch.key === 'x' || patch.key === 'y';
        nesting ||= nestingKeys.has(patch.key);
        components.add(patch.id);
        texts.add(patch.id);
      } else {
        nesting = true;
      }
    } else if (patch.table === 'decision') {
      for (const id of componentsDecidedBy(plan, patch)) texts.add(id);
    } else if (patch.table === 'group') {
      nesting = true;
      const id = patch.op === 'set' ? patch.id : patch.record.id;
      for (const frame of framesOfGroups(tree.whole).get(id) ?? []) texts.add(frame);
    }
  }
  return { nesting, places, relations: relations || nesting, components, texts };
}

/** Columns of a component that say where it is drawn, or whether. */
const nestingKeys: ReadonlySet<string> = new Set(['lane', 'kind', 'hidden', 'collapsed', 'group']);

/** Whether one end may come to lie in the other by a relation, or may no longer; a relation that is gone may have been one. */
function mayNest(plan: PlanView, relation: Relation | undefined): boolean {
  if (relation === undefined) return true;
  const [from, to] = [plan.component(relation.from), plan.component(relation.to)];
  return from === undefined || to === undefined || nests(relation.kind, from.kind, to.kind);
}
