import type { Id } from '#shared/base/ids.ts';
import { holds, type Box, type DrawnLane, type Point } from '#shared/layout/card-geometry.ts';
import { containersOf } from '#shared/layout/common-group.ts';
import { containerAround, drawnTree, isComponent } from '#shared/layout/drawn-tree.ts';
import { groupBounds } from '#shared/layout/group-bounds.ts';
import { groupOf } from '#shared/layout/group-parts.ts';
import type { Change } from '#shared/plan/change.ts';
import { PlanDraft } from '#shared/plan/plan-draft.ts';
import type { CanvasModel } from '../model/canvas-model.ts';

/**
 * A change that adds components, with those put into a group that come to lie in its frame on their lane: as if each had been
 * dropped where it stands. Those that the change puts into a group or into a container stay there.
 */
export function joinedGroups(model: CanvasModel, change: Change): Change {
  if (model.plan.size('group') === 0) return change;
  const after = new PlanDraft(model.plan);
  for (const patch of change) after.take(patch);
  const tree = drawnTree(after);
  const boxes = groupBounds(tree);
  return change.map((patch) => {
    if (patch.op !== 'add' || patch.table !== 'component') return patch;
    const { id, lane, group } = patch.record;
    const isLoose = group === undefined && lane !== 'planning' && !tree.parents.has(id);
    const joined = isLoose ? groupAt(model, lane, middle(boxes.get(id)!)) : undefined;
    return joined === undefined ? patch : { ...patch, record: { ...patch.record, group: joined } };
  });
}

/** The innermost group with a frame at a place on a lane, and in no container there. */
function groupAt({ tree, laneBoxes }: CanvasModel, lane: DrawnLane, at: Point): Id | undefined {
  const frames = [...tree.components.values()].filter(
    (node) =>
      !isComponent(node) &&
      node.lane === lane &&
      containerAround(tree, node.id) === undefined &&
      holds(laneBoxes.get(node.id)!, at),
  );
  const innermost = frames.toSorted(
    (a, b) => containersOf(tree, b.id).length - containersOf(tree, a.id).length,
  )[0];
  return innermost && groupOf(innermost.id);
}

const middle = ({ x, y, w, h }: Box): Point => ({ x: x + w / 2, y: y + h / 2 });
