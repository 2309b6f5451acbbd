import { useEffect, useRef } from 'react';
import { boundsOf, type Box } from '#shared/layout/card-geometry.ts';
import { useStore, type Store } from '#renderer/state/base/store.ts';
import { outermost } from '../acts/canvas-acts.ts';
import { useCanvasView } from '../view/canvas-context.ts';
import type { CanvasView } from '../view/canvas-view.ts';
import { draggedBounds } from './dragged-bounds.ts';
import type { Gesture } from './gesture-state.ts';
import { sceneIcons } from '../scene/scene-icons.ts';
import { sceneTexts } from '../view/scene-texts.ts';
import { paintSome } from '../scene/paint-scene.ts';
import { iconPaths, PainterTools } from '../scene/painter-tools.ts';
import { emptyScene } from '../scene/scene-state.ts';
import { readTheme } from '../scene/scene-theme.ts';
import { updateScene } from '../scene/scene-update.ts';
import styles from './DraggedPicture.module.css';

/** A picture larger than this, in px of the screen, is painted more coarsely. */
const mostPixelsAcross = 4000;

/** What is being dragged, painted once and moved with the pointer. */
export function DraggedPicture({ gesture }: { readonly gesture: Store<Gesture | undefined> }) {
  const view = useCanvasView();
  const canvas = useRef<HTMLCanvasElement>(null);
  const now = useStore(gesture);
  const drag = now?.kind === 'drag' ? now : undefined;
  const ids = drag?.ids;
  const { zoom } = view.camera.viewport;
  useEffect(() => {
    if (ids !== undefined && canvas.current !== null) paint(view, canvas.current, ids);
    // oxlint-disable-next-line react/exhaustive-deps -- zoomed in the middle of a drag, it is painted anew
  }, [view, ids, zoom]);
  if (drag === undefined) return null;
  const box = draggedBounds(view.model, drag.ids);
  if (box === undefined) return null;
  const { x, y } = view.camera.viewport;
  const left = (box.x + drag.dx - pad) * zoom + x;
  const top = (box.y + drag.dy - pad) * zoom + y;
  return (
    <canvas
      ref={canvas}
      className={styles.dragged}
      aria-hidden="true"
      style={{ transform: `translate(${left}px,${top}px)` }}
    />
  );
}

const pad = 8;

function paint(view: CanvasView, canvas: HTMLCanvasElement, ids: ReadonlySet<string>): void {
  const {
    model,
    camera: { viewport },
  } = view;
  const slots = model.slotsOf(ids);
  const box = boundsOf(slots.map((slot) => model.boxAt(slot)));
  const ink = canvas.getContext('2d');
  if (box === undefined || ink === null) return;
  const area: Box = { x: box.x - pad, y: box.y - pad, w: box.w + 2 * pad, h: box.h + 2 * pad };
  const [width, height] = [area.w * viewport.zoom, area.h * viewport.zoom];
  const density = Math.min(window.devicePixelRatio, mostPixelsAcross / Math.max(width, height));
  canvas.width = Math.ceil(width * density);
  canvas.height = Math.ceil(height * density);
  canvas.style.width = `${width}px`;
  canvas.style.height = `${height}px`;
  const scene = emptyScene();
  updateScene(scene, {
    boxes: model.boxes,
    marks: view.findings.marks.get(),
    texts: sceneTexts(model, slots),
    selected: model.slotsOf(outermost(model, [...ids])),
  });
  const tools = new PainterTools(readTheme(canvas), iconPaths(sceneIcons));
  const sight = { x: area.x, y: area.y, zoom: viewport.zoom, width, height, density };
  paintSome(ink, tools, scene, sight, new Set(slots));
}
