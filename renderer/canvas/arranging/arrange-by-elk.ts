import type { Id } from '#shared/base/ids.ts';
import type { Position } from '#shared/layout/blocks.ts';
import {
  boundsOf,
  cardGap,
  overlap,
  snapped,
  type Box,
  type DrawnLane,
  type Point,
} from '#shared/layout/card-geometry.ts';
import { layoutPlan } from '#shared/layout/layout-plan.ts';
import { withDescendants } from '#shared/layout/drawn-tree.ts';
import { notify, notifyRefusal } from '#renderer/state/telling/notices.ts';
import { selection } from '#renderer/state/shown/selection.ts';
import { outermost } from '../acts/canvas-acts.ts';
import { unlocked } from '../model/locks.ts';
import type { CanvasModel } from '../model/canvas-model.ts';
import type { CanvasView } from '../view/canvas-view.ts';
import { placeAt } from './arrange-plan.ts';
import { elkDeadlineMs, elkLayout, type ElkForm, type ElkPiece } from './elk-layout.ts';
import { t } from '#shared/words/t.ts';

/** ELK needs minutes, or gives up, for more. */
const mostForElk = 300;

/** Arranges the selected components as layers or as a tree, those of each lane and container by themselves; by the packer where ELK cannot. */
export async function arrangeByElk(view: CanvasView, form: ElkForm): Promise<void> {
  if (view.arranging.get() !== undefined) return;
  const { model } = view;
  const roots = outermost(model, unlocked(model, selection.get().components));
  const pieces = piecesOf(model, roots);
  const problem = problemOf(roots, pieces);
  if (problem !== undefined) return notifyRefusal(problem);
  const { promise, resolve } = Promise.withResolvers<'stopped'>();
  view.arranging.set(() => resolve('stopped'));
  const found = await elkLayout(pieces, form, promise).finally(() => view.arranging.set(undefined));
  if (found === 'stopped') return notify(t`Arranging was stopped; everything is where it was.`);
  if (found === 'late' || found === 'failed') return packInstead(view, roots, form, found);
  const moves = pieces.flatMap(({ boxes }, index) => {
    const placed = placedAt(model, boxes, found[index]!);
    return placed.size === 0 ? [] : movesTo(model, clearOf(model, placed));
  });
  const label =
    form === 'tree' ? t`Arrange the selection as a tree` : t`Arrange the selection as layers`;
  placeAt(view, moves, label);
}

function packInstead(
  view: CanvasView,
  roots: readonly Id[],
  form: ElkForm,
  why: 'late' | 'failed',
): void {
  const only = new Set(roots);
  placeAt(view, layoutPlan(view.session.plan, { only }), t`Arrange the selection`);
  if (why === 'failed') return notify(t`ELK gave up on these; the selection was packed instead.`);
  notify(
    form === 'tree'
      ? t`The tree took longer than ${elkDeadlineMs / 1000} s; the selection was packed instead.`
      : t`The layers took longer than ${elkDeadlineMs / 1000} s; the selection was packed instead.`,
  );
}

/** What lies on one lane or in one container, by itself; one alone stays where it is. */
function piecesOf(model: CanvasModel, roots: readonly Id[]): readonly ElkPiece[] {
  const homeOf = (id: Id) => model.tree.parents.get(id) ?? model.tree.components.get(id)?.lane;
  return [...Map.groupBy(roots, homeOf).values()]
    .filter((together) => together.length > 1)
    .map((together) => ({
      boxes: new Map(together.map((id) => [id, model.laneBoxes.get(id)!])),
      lines: linesAmong(model, together),
    }));
}

function problemOf(roots: readonly Id[], pieces: readonly ElkPiece[]): string | undefined {
  if (roots.length < 2) return t`Select two or more components that are not locked.`;
  if (roots.length > mostForElk)
    return t`Select at most ${mostForElk} components for this, or arrange the selection as the plan is arranged.`;
  return pieces.length === 0
    ? t`No two of the selected components lie on one lane or in one container. Select more of one.`
    : undefined;
}

/** Where the boxes go, from the corner at which they stood; what went meanwhile is left out. */
function placedAt(
  model: CanvasModel,
  boxes: ReadonlyMap<Id, Box>,
  found: ReadonlyMap<Id, Point>,
): ReadonlyMap<Id, Box> {
  const corner = boundsOf(boxes.values())!;
  return new Map(
    [...boxes].flatMap(([id, box]) => {
      const { x, y } = found.get(id) ?? { x: 0, y: 0 };
      if (!model.laneBoxes.has(id)) return [];
      return [[id, { ...box, x: snapped(corner.x + x), y: snapped(corner.y + y) }] as const];
    }),
  );
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
