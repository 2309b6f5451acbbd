import type { Id } from '#shared/base/ids.ts';
import type { Point } from '#shared/layout/card-geometry.ts';
import { containerAround, isComponent } from '#shared/layout/drawn-tree.ts';
import { groupOf } from '#shared/layout/group-parts.ts';
import { t } from '#shared/words/t.ts';
import type { CanvasModel } from './canvas-model.ts';
import { stackAt } from './hit-test.ts';

/** What dropping components somewhere does to groups: these come to be in another one, or in none. */
export interface GroupDrop {
  readonly ids: readonly Id[];
  /** null takes them out of the group they are in. */
  readonly group: Id | null;
  /** The frame that they come to lie in. */
  readonly frame?: Id;
}

/**
 * What a drop at a point does to groups; undefined where nothing. `roots` are the outermost of what is dragged, `lifted` all of it,
 * `container` what they come to lie in. What is dragged as a whole group stays that group.
 */
export function groupDrop(
  model: CanvasModel,
  roots: readonly Id[],
  lifted: ReadonlySet<Id>,
  point: Point,
  container: Id | undefined,
): GroupDrop | undefined {
  if (model.plan.size('group') === 0) return undefined;
  const single = roots.filter((id) => !isInWholeGroup(model, id, lifted));
  const frame = frameAt(model, point, lifted, container);
  const group = frame === undefined ? null : groupOf(frame);
  const ids = single.filter((id) => (groupAround(model, id) ?? null) !== group);
  if (ids.length === 0) return undefined;
  return frame === undefined ? { ids, group } : { ids, group, frame };
}

/** What a drop does to groups, in words. */
export function groupDropWords(
  { plan }: CanvasModel,
  name: string,
  { ids, group }: GroupDrop,
): string | undefined {
  const left = plan.component(ids[0] ?? '')?.group;
  const into = plan.get('group', group ?? '')?.name;
  if (into !== undefined) return t`Add ${name} to ${into}`;
  const from = left === undefined ? undefined : plan.get('group', left)?.name;
  return from === undefined ? undefined : t`Take ${name} out of ${from}`;
}

/** The innermost group with a frame at a point that lies where the drop does. */
const frameAt = (
  model: CanvasModel,
  point: Point,
  lifted: ReadonlySet<Id>,
  container: Id | undefined,
): Id | undefined =>
  stackAt(model, point, lifted).find(
    (node) => !isComponent(node) && containerAround(model.tree.whole, node.id) === container,
  )?.id;

function isInWholeGroup(model: CanvasModel, id: Id, lifted: ReadonlySet<Id>): boolean {
  const group = groupAround(model, id);
  return group !== undefined && lifted.has(group);
}

/** The group a component is in; one that is not there counts as none. */
function groupAround({ plan }: CanvasModel, id: Id): Id | undefined {
  const group = plan.component(id)?.group;
  return group === undefined || plan.get('group', group) === undefined ? undefined : group;
}
