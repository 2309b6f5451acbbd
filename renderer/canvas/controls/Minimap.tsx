import { useEffect, useRef, type KeyboardEvent, type PointerEvent, type RefObject } from 'react';
import type { Box, Point, Size } from '#shared/layout/card-geometry.ts';
import { minimapShown } from '#renderer/state/window/minimap.ts';
import { useStore } from '#renderer/state/base/store.ts';
import { AfterRest } from '../view/after-rest.ts';
import { useCanvasView } from '../view/canvas-context.ts';
import { pressSight } from '../view/steer-sight.ts';
import type { CanvasView } from '../view/canvas-view.ts';
import styles from './Minimap.module.css';
import { t } from '#shared/words/t.ts';

const mostWide = 220;
const mostHigh = 150;
/** The picture follows the plan after it has been at rest so long. */
const restMs = 300;
/** An arrow moves the sight by this share of it. */
const stepShare = 0.25;

/** A small picture of the whole plan: its frame is the part in sight, to drag, to click beside, and to move by arrows. */
export function Minimap() {
  return useStore(minimapShown) ? <Shown /> : null;
}

function Shown() {
  const view = useCanvasView();
  const picture = useRef<HTMLCanvasElement>(null);
  const frame = useRef<HTMLButtonElement>(null);
  useStore(view.layout);
  const { world } = view.model.layout;
  const size = sizeOf(world);
  usePicture(view, size, picture);
  useEffect(
    () => view.camera.follow(() => place(frame.current, view, world, size)),
    // oxlint-disable-next-line react/exhaustive-deps -- the size follows from the world
    [view, world],
  );
  const centreAt = (event: PointerEvent<HTMLElement>) => {
    const box = event.currentTarget.getBoundingClientRect();
    const zoom = size.w / world.w;
    centre(view, {
      x: world.x + (event.clientX - box.left) / zoom,
      y: world.y + (event.clientY - box.top) / zoom,
    });
  };
  return (
    <div
      className={styles.map}
      data-minimap=""
      style={{ width: size.w, height: size.h }}
      onPointerDown={(event) => {
        event.stopPropagation();
        event.currentTarget.setPointerCapture(event.pointerId);
        centreAt(event);
      }}
      onPointerMove={(event) => {
        if (event.currentTarget.hasPointerCapture(event.pointerId)) centreAt(event);
      }}
    >
      <canvas ref={picture} className={styles.picture} aria-hidden="true" />
      <button
        ref={frame}
        type="button"
        className={styles.frame}
        aria-label={t`Part of the plan in sight: arrows move it, plus and minus zoom`}
        onKeyDown={(event) => press(event, view)}
      />
    </div>
  );
}

function sizeOf({ w, h }: Box): Size {
  const zoom = Math.min(mostWide / w, mostHigh / h);
  return { w: Math.round(w * zoom), h: Math.round(h * zoom) };
}

/** Painted when it is shown, and a moment after the plan or its findings are others. */
function usePicture(
  view: CanvasView,
  size: Size,
  picture: RefObject<HTMLCanvasElement | null>,
): void {
  const { w, h } = size;
  useEffect(() => {
    const paint = () => {
      if (picture.current !== null) view.overview({ w, h }, picture.current);
    };
    const rest = new AfterRest(restMs, paint);
    paint();
    const stop = view.picture.subscribe(() => rest.stir());
    return () => {
      stop();
      rest.stop();
    };
  }, [view, w, h, picture]);
}

/** The frame where the sight is, cut at the edges of the picture. */
function place(frame: HTMLElement | null, view: CanvasView, world: Box, size: Size): void {
  if (frame === null) return;
  const zoom = size.w / world.w;
  const sight = view.camera.sight;
  const within = (at: number, most: number) => Math.max(0, Math.min(at, most));
  const left = within((sight.x - world.x) * zoom, size.w);
  const top = within((sight.y - world.y) * zoom, size.h);
  const right = within((sight.x + sight.w - world.x) * zoom, size.w);
  const bottom = within((sight.y + sight.h - world.y) * zoom, size.h);
  frame.style.transform = `translate(${left}px, ${top}px)`;
  frame.style.width = `${Math.max(8, right - left)}px`;
  frame.style.height = `${Math.max(8, bottom - top)}px`;
}

function centre(view: CanvasView, at: Point): void {
  const { zoom } = view.camera.viewport;
  view.camera.show({
    x: view.camera.size.w / 2 - at.x * zoom,
    y: view.camera.size.h / 2 - at.y * zoom,
    zoom,
  });
}

function press(event: KeyboardEvent, view: CanvasView): void {
  const [dx, dy] = [view.camera.size.w * stepShare, view.camera.size.h * stepShare];
  const acts: Readonly<Record<string, () => void>> = {
    ArrowLeft: () => view.camera.panBy(dx, 0),
    ArrowRight: () => view.camera.panBy(-dx, 0),
    ArrowUp: () => view.camera.panBy(0, dy),
    ArrowDown: () => view.camera.panBy(0, -dy),
    Escape: () => minimapShown.set(false),
  };
  const isPlain = !event.ctrlKey && !event.metaKey && !event.altKey;
  const act = isPlain ? acts[event.key] : undefined;
  if (act === undefined && !pressSight(event, view)) return;
  event.preventDefault();
  event.stopPropagation();
  act?.();
}
