import type { Id } from '#shared/base/ids.ts';
import type { Position } from '#shared/layout/blocks.ts';
import {
  boundsOf,
  cardGap,
  overlap,
  snapped,
  type Box,
  type DrawnLane,
} from '#shared/layout/card-geometry.ts';
import { layoutPlan } from '#shared/layout/layout-plan.ts';
import { withDescendants } from '#shared/layout/drawn-tree.ts';
import { notify, notifyRefusal } from '#renderer/state/notices.ts';
import { selection } from '#renderer/state/selection.ts';
import { outermost } from '../acts/canvas-acts.ts';
import { unlocked } from '../model/locks.ts';
import type { CanvasModel } from '../model/canvas-model.ts';
import type { CanvasView } from '../view/canvas-view.ts';
import { placeAt } from './arrange-plan.ts';
import { elkDeadlineMs, elkLayout, type ElkForm } from './elk-layout.ts';
import { t } from '#shared/words/t.ts';

/** ELK needs minutes, or gives up, for more. */
const mostForElk = 300;

/** Arranges the selected components of one lane as layers or as a tree; by the packer where ELK takes too long. */
export async function arrangeByElk(view: CanvasView, form: ElkForm): Promise<void> {
  const { model } = view;
  const roots = outermost(model, unlocked(model, selection.get().components));
  const problem = problemOf(model, roots);
  if (problem !== undefined) return notifyRefusal(problem);
  const boxes = new Map(roots.map((id) => [id, model.laneBoxes.get(id)!]));
  const found = await elkLayout(boxes, linesAmong(model, roots), form);
  if (found === undefined) {
    const only = new Set(roots);
    placeAt(view, layoutPlan(view.session.plan, { only }), t`Arrange the selection`);
    return notify(
      form === 'tree'
        ? t`The tree took longer than ${elkDeadlineMs / 1000} s; the selection was packed instead.`
        : t`The layers took longer than ${elkDeadlineMs / 1000} s; the selection was packed instead.`,
    );
  }
  const corner = boundsOf(boxes.values())!;
  const placed = new Map(
    [...boxes].map(([id, box]) => {
      const at = found.get(id) ?? { x: 0, y: 0 };
      return [id, { ...box, x: snapped(corner.x + at.x), y: snapped(corner.y + at.y) }];
    }),
  );
  placeAt(
    view,
    movesTo(model, clearOf(model, placed)),
    form === 'tree' ? t`Arrange the selection as a tree` : t`Arrange the selection as layers`,
  );
}

function problemOf(model: CanvasModel, roots: readonly Id[]): string | undefined {
  if (roots.length < 2) return t`Select two or more components that are not locked.`;
  if (roots.length > mostForElk)
    return t`Select at most ${mostForElk} components for this, or arrange the selection as the plan is arranged.`;
  const homes = new Set(
    roots.map((id) => model.tree.parents.get(id) ?? model.tree.components.get(id)?.lane),
  );
  return homes.size > 1
    ? t`The selected components lie on several lanes or in several containers. Select those of one.`
    : undefined;
}

/** Relations between what lies in one of these and what lies in another. */
function linesAmong(model: CanvasModel, roots: readonly Id[]): (readonly [Id, Id])[] {
  const rootOf = new Map(
    roots.flatMap((root) => withDescendants(model.tree, root).map((id) => [id, root] as const)),
  );
  const lines = new Map<string, readonly [Id, Id]>();
  for (const { from, to } of model.plan.all('relation')) {
    const [a, b] = [rootOf.get(from), rootOf.get(to)];
    if (a !== undefined && b !== undefined && a !== b) lines.set(`${a} ${b}`, [a, b]);
  }
  return [...lines.values()];
}

/** The same boxes, lower where they would lie over what is not selected. */
function clearOf(model: CanvasModel, placed: ReadonlyMap<Id, Box>): ReadonlyMap<Id, Box> {
  const [some] = placed.keys();
  const parent = model.tree.parents.get(some!);
  const lane = model.tree.components.get(some!)!.lane as DrawnLane;
  const brothers =
    parent === undefined ? model.tree.roots.get(lane) : model.tree.children.get(parent);
  const others = (brothers ?? [])
    .filter((id) => !placed.has(id))
    .map((id) => model.laneBoxes.get(id)!);
  let down = 0;
  for (;;) {
    const inTheWay = others.filter((other) =>
      [...placed.values()].some((box) => overlap({ ...box, y: box.y + down }, other)),
    );
    if (inTheWay.length === 0) break;
    const top = Math.min(...[...placed.values()].map((box) => box.y));
    const next = Math.max(...inTheWay.map((box) => box.y + box.h)) + cardGap - top;
    down = Math.max(down + cardGap, snapped(next + 3));
  }
  return new Map([...placed].map(([id, box]) => [id, { ...box, y: box.y + down }]));
}

/** Where these and all that lies in them go. */
function movesTo(model: CanvasModel, placed: ReadonlyMap<Id, Box>): Position[] {
  return [...placed].flatMap(([root, box]) => {
    const before = model.laneBoxes.get(root)!;
    const [dx, dy] = [box.x - before.x, box.y - before.y];
    return withDescendants(model.tree.whole, root).flatMap((id) => {
      const component = model.plan.component(id);
      if (component === undefined) return [];
      return [{ id, x: component.x + dx, y: component.y + dy }];
    });
  });
}
