import { Fragment, useEffect, useRef } from 'react';
import type { Id } from '#shared/base/ids.ts';
import type { Box, DrawnLane } from '#shared/layout/card-geometry.ts';
import { containerAround, isComponent } from '#shared/layout/drawn-tree.ts';
import { canvasZoom } from '#renderer/state/shown/canvas-port.ts';
import { selection } from '#renderer/state/shown/selection.ts';
import { useStore, type Store } from '#renderer/state/base/store.ts';
import { useCanvasView } from '../view/canvas-context.ts';
import type { CanvasModel } from '../model/canvas-model.ts';
import { placingRelation, type Dropped } from './drop-rules.ts';
import type { Gesture } from './gesture-state.ts';
import { handlesOf } from './handles.ts';
import { relationEnds } from './relation-ends.ts';
import { followAsLayer } from '../view/follow-as-layer.ts';
import { headerRows } from '#shared/layout/header-rows.ts';
import { labelMiddle } from '#shared/layout/routes/label-places.ts';
import { routePath } from '#shared/layout/routes/trace-route.ts';
import { curvePath, relationCurve } from '#shared/scene/plan/relation-curve.ts';
import { draggedPath, relationRoute } from '../model/relation-route.ts';
import { LineLabel } from '../overlay/LineLabel.tsx';
import { GuideMarks } from './GuideMarks.tsx';
import styles from './GestureOverlay.module.css';

/** Lines drawn for a drag at most: more cannot be followed with the eye. */
const mostLines = 200;
/** Of more selected relations, words would be a thicket. */
const mostLabelled = 40;
/** Room for what a line says, in canvas units. */
const [wordsWidth, wordsHeight] = [90, 14];

/** What lies over the cards: hover and focus, selected and shown relations, the drag, the marquee. */
export function GestureOverlay({
  gesture,
  focused,
}: {
  readonly gesture: Store<Gesture | undefined>;
  readonly focused: Store<Id | undefined>;
}) {
  const view = useCanvasView();
  const overlay = useRef<SVGSVGElement>(null);
  const world = useRef<SVGGElement>(null);
  const now = useStore(gesture);
  useStore(view.picture);
  useEffect(
    () =>
      overlay.current === null || world.current === null
        ? undefined
        : followAsLayer(view, overlay.current, world.current),
    [view],
  );
  return (
    <svg ref={overlay} className={styles.overlay} data-rides="" aria-hidden="true">
      <g ref={world}>
        {now === undefined && <Hovered />}
        {now === undefined && <HoveredLine />}
        <ChosenRelations />
        {now === undefined && <ChosenEnds />}
        <ShownPath />
        <Focused focused={focused} />
        {now?.kind === 'palette' && <Places item={now.item} />}
        {now?.kind === 'drag' && !now.copies && <DraggedLines gesture={now} />}
        {now?.kind === 'drag' && <GuideMarks guides={now.guides} />}
        {(now?.kind === 'drag' || now?.kind === 'palette') && <Target gesture={now} />}
        {now?.kind === 'relate' && <NewLine gesture={now} />}
        {now?.kind === 'marquee' && <Rectangle box={now.box} className={styles.marquee} />}
      </g>
    </svg>
  );
}

function Rectangle({
  box,
  className,
  radius = 4,
  grow = 0,
}: {
  readonly box: Box;
  readonly className: string | undefined;
  readonly radius?: number;
  readonly grow?: number;
}) {
  return (
    <rect
      x={box.x - grow}
      y={box.y - grow}
      width={box.w + 2 * grow}
      height={box.h + 2 * grow}
      rx={radius}
      className={className}
    />
  );
}

function Hovered() {
  const view = useCanvasView();
  const hover = useStore(view.hover);
  const moving = useStore(view.camera.moving);
  const zoom = useStore(canvasZoom);
  const { components } = useStore(selection);
  const only = components.length === 1 ? components[0] : undefined;
  const id = hover ?? only;
  const box = id === undefined || moving ? undefined : view.model.boxOf(id);
  if (box === undefined || box.w * zoom < 24) return null;
  return (
    <g>
      {hover !== undefined && <Rectangle box={box} className={styles.hover} />}
      {view.session.readOnly === undefined &&
        view.model.plan.component(id!) !== undefined &&
        handlesOf(box).map(({ x, y }) => (
          <circle key={`${x} ${y}`} cx={x} cy={y} r={3.5 / zoom} className={styles.handle} />
        ))}
    </g>
  );
}

function Focused({ focused }: { readonly focused: Store<Id | undefined> }) {
  const view = useCanvasView();
  const id = useStore(focused);
  const zoom = useStore(canvasZoom);
  const box = id === undefined ? undefined : view.model.boxOf(id);
  return box === undefined ? null : (
    <Rectangle box={box} className={styles.focus} grow={4 / zoom} radius={6} />
  );
}

/** The line under the pointer, with what it says. */
function HoveredLine() {
  const view = useCanvasView();
  const line = useStore(view.hoveredLine);
  const moving = useStore(view.camera.moving);
  const { relations } = useStore(selection);
  if (line === undefined || moving || line.ids.every((id) => relations.includes(id))) return null;
  return (
    <>
      <path d={routePath(line.route)} className={styles.line} />
      <LineLabel ids={line.ids} at={line.at} />
    </>
  );
}

/** The selected relations; of a few of them, what they say. */
function ChosenRelations() {
  const { model } = useCanvasView();
  const { relations } = useStore(selection);
  const lines = new Map(
    relations.flatMap((id) => {
      const place = model.lines.placeOf(id);
      return place === undefined ? [] : [[place, model.router.route(place)] as const];
    }),
  );
  const headers = headerRows(Object.values(model.layout.areas));
  return [...lines].map(([place, route]) => (
    <Fragment key={place}>
      <path d={routePath(route)} className={styles.chosen} />
      {lines.size <= mostLabelled && (
        <LineLabel
          ids={model.lines.idsAt(place)}
          at={labelMiddle(model.router, place, wordsWidth, wordsHeight, headers)}
        />
      )}
    </Fragment>
  ));
}

/** Where the selected relation can be taken to another component. */
function ChosenEnds() {
  const view = useCanvasView();
  useStore(selection);
  const zoom = useStore(canvasZoom);
  return relationEnds(view).map(({ x, y }) => (
    <circle key={`${x} ${y}`} cx={x} cy={y} r={4.5 / zoom} className={styles.handle} />
  ));
}

function ShownPath() {
  const view = useCanvasView();
  const shown = useStore(view.findings.shown);
  if (shown === undefined) return null;
  return (
    <g data-severity={shown.severity} className={styles.shown}>
      {shown.relations.map((id) => (
        <ShownLine key={id} id={id} />
      ))}
    </g>
  );
}

function ShownLine({ id }: { readonly id: Id }) {
  const view = useCanvasView();
  const zoom = useStore(canvasZoom);
  const route = relationRoute(view.model, id);
  if (route === undefined) return null;
  return (
    <>
      <path d={routePath(route)} className={styles.path} />
      <circle cx={route[0]} cy={route[1]} r={3 / zoom} className={styles.dot} />
      <circle cx={route.at(-2)} cy={route.at(-1)} r={3 / zoom} className={styles.dot} />
    </>
  );
}

/** Where something from the palette belongs: its lane, and what can hold it. */
function Places({ item }: { readonly item: Dropped }) {
  const view = useCanvasView();
  const { model } = view;
  const holders = model.grid
    .within(view.camera.sight)
    .map((slot) => model.slots.idAt(slot))
    .filter((id) => {
      const node = model.tree.components.get(id)!;
      return isComponent(node) && placingRelation(item.kind, node.kind) !== undefined;
    })
    .slice(0, mostLines);
  return (
    <g>
      <Rectangle box={openPart(model, item.lane)} className={styles.place} radius={6} />
      {holders.map((id) => (
        <Rectangle key={id} box={model.boxOf(id)!} className={styles.place} />
      ))}
    </g>
  );
}

function Target({ gesture }: { readonly gesture: Extract<Gesture, { kind: 'drag' | 'palette' }> }) {
  const { model } = useCanvasView();
  const { meaning } = gesture;
  const frame = gesture.joins?.into?.frame;
  if (frame !== undefined) return <Rectangle box={model.boxOf(frame)!} className={styles.target} />;
  if (meaning === undefined || meaning.kind === 'elsewhere') return null;
  if (meaning.kind === 'on-lane')
    return <Rectangle box={openPart(model, meaning.lane)} className={styles.lane} radius={6} />;
  const box = model.boxOf(meaning.container);
  return box === undefined ? null : <Rectangle box={box} className={styles.target} />;
}

/** What of a lane is not under the pillars. */
function openPart({ layout: { areas } }: CanvasModel, lane: DrawnLane): Box {
  const { box } = areas[lane];
  const pillar = areas.security.box;
  const isCrossed = box.x < pillar.x && box.y < pillar.y + pillar.h;
  return isCrossed ? { ...box, w: pillar.x - box.x } : box;
}

/** The relations between what is dragged and the rest, and between dragged ones, where they now run. */
function DraggedLines({ gesture }: { readonly gesture: Extract<Gesture, { kind: 'drag' }> }) {
  const { model } = useCanvasView();
  const { ids, dx, dy } = gesture;
  const place = (id: Id): Box | undefined => {
    const box = model.boxOf(id);
    return box !== undefined && ids.has(id) ? { ...box, x: box.x + dx, y: box.y + dy } : box;
  };
  const relations = new Map(
    [...ids].flatMap((id) =>
      [...model.plan.outgoing(id), ...model.plan.incoming(id)]
        .filter((relation) => containerAround(model.tree.whole, relation.from) !== relation.to)
        .map((relation) => [relation.id, relation] as const),
    ),
  );
  return [...relations.values()].slice(0, mostLines).map((relation) => {
    const [from, to] = [place(relation.from), place(relation.to)];
    if (from === undefined || to === undefined) return null;
    return (
      <path
        key={relation.id}
        d={draggedPath(model, relation.id, from, to)}
        className={styles.chosen}
      />
    );
  });
}

function NewLine({ gesture }: { readonly gesture: Extract<Gesture, { kind: 'relate' }> }) {
  const { model } = useCanvasView();
  const from = model.boxOf(gesture.from);
  const target = gesture.target === undefined ? undefined : model.boxOf(gesture.target);
  if (from === undefined) return null;
  const end = target ?? { x: gesture.to.x, y: gesture.to.y, w: 0, h: 0 };
  return (
    <g>
      {target !== undefined && <Rectangle box={target} className={styles.target} />}
      <path d={curvePath(relationCurve(from, end))} className={styles.chosen} />
    </g>
  );
}
