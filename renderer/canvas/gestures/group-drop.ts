import type { Id } from '#shared/base/ids.ts';
import type { Lane } from '#shared/catalogue/layers.ts';
import type { Point } from '#shared/layout/card-geometry.ts';
import { containerAround, isComponent } from '#shared/layout/drawn-tree.ts';
import { groupOf } from '#shared/layout/group-parts.ts';
import { t } from '#shared/words/t.ts';
import type { CanvasModel } from '../model/canvas-model.ts';
import type { DropMeaning } from './drop-rules.ts';
import { stackAt } from './hit-test.ts';

/** A group, and the frame of it that a place lies in. */
export interface JoinedFrame {
  readonly group: Id;
  readonly frame: Id;
}

/** What a drop does to groups: these, and what is new, come to be in another one, or in none. */
export interface GroupDrop {
  readonly ids: readonly Id[];
  readonly into: JoinedFrame | undefined;
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
  const into = frameAt(model, point, lifted, container);
  const ids = single.filter((id) => groupAround(model, id) !== into?.group);
  return ids.length === 0 ? undefined : { ids, into };
}

/** What a drop of something new at a point does to groups; undefined where nothing. */
export function newInGroup(
  model: CanvasModel,
  point: Point,
  meaning: DropMeaning,
): GroupDrop | undefined {
  if (meaning.kind === 'elsewhere') return undefined;
  if (meaning.kind === 'inside' && !meaning.isDrawnInside) return undefined;
  const container = meaning.kind === 'inside' ? meaning.container : undefined;
  const into = frameAt(model, point, new Set(), container);
  return into && { ids: [], into };
}

/** The innermost group that a component is drawn in, where that lies on this lane, in this container if any. */
export function frameBeside(
  { tree }: CanvasModel,
  id: Id,
  lane: Lane,
  container: Id | undefined,
): JoinedFrame | undefined {
  const frame = tree.parents.get(tree.standIns.get(id) ?? id);
  const node = frame === undefined ? undefined : tree.components.get(frame);
  if (node === undefined || isComponent(node) || node.lane !== lane) return undefined;
  if (containerAround(tree, node.id) !== container) return undefined;
  return { frame: node.id, group: groupOf(node.id) };
}

/** What a drop does to groups, in words. */
export function groupDropWords(
  { plan }: CanvasModel,
  name: string,
  { ids, into }: GroupDrop,
): string | undefined {
  const left = plan.component(ids[0] ?? '')?.group;
  const joined = plan.get('group', into?.group ?? '')?.name;
  if (joined !== undefined) return t`Add ${name} to ${joined}`;
  const from = left === undefined ? undefined : plan.get('group', left)?.name;
  return from === undefined ? undefined : t`Take ${name} out of ${from}`;
}

/** The innermost group with a frame at a point that lies where the drop does. */
function frameAt(
  model: CanvasModel,
  point: Point,
  lifted: ReadonlySet<Id>,
  container: Id | undefined,
): JoinedFrame | undefined {
  const frame = stackAt(model, point, lifted).find(
    (node) => !isComponent(node) && containerAround(model.tree.whole, node.id) === container,
  )?.id;
  return frame === undefined ? undefined : { frame, group: groupOf(frame) };
}

function isInWholeGroup(model: CanvasModel, id: Id, lifted: ReadonlySet<Id>): boolean {
  const group = groupAround(model, id);
  return group !== undefined && lifted.has(group);
}

/** The group a component is in; one that is not there counts as none. */
function groupAround({ plan }: CanvasModel, id: Id): Id | undefined {
  const group = plan.component(id)?.group;
  return group === undefined || plan.get('group', group) === undefined ? undefined : group;
}
