import { MousePointer2 } from 'lucide';
import { useEffect, useRef, type RefObject } from 'react';
import type { Size } from '#shared/layout/card-geometry.ts';
import type { Frame, Presence } from '#shared/workshop/presence.ts';
import { personColour } from '#renderer/state/room/person-colour.ts';
import { following, iMay, points, room, roomWire, summoned } from '#renderer/state/room/room.ts';
import { selection } from '#renderer/state/shown/selection.ts';
import { useStore } from '#renderer/state/base/store.ts';
import { Icon } from '#renderer/ui/Icon.tsx';
import { useCanvasView } from '../view/canvas-context.ts';
import type { CanvasView } from '../view/canvas-view.ts';
import { type Viewport } from '../view/viewport.ts';
import styles from './PresenceOverlay.module.css';

/** Cursors and selections of the others in a workshop, over the plan; and where this person is, told to them. */
export function PresenceOverlay({ host }: { readonly host: RefObject<HTMLElement | null> }) {
  const view = useCanvasView();
  const isInRoom = useStore(room) !== undefined;
  useEffect(() => {
    if (!isInRoom || host.current === null) return undefined;
    const stops = [tellPresence(view, host.current), followOthers(view)];
    return () => stops.forEach((stop) => stop());
  }, [view, host, isInRoom]);
  return isInRoom ? <Others /> : null;
}

function Others() {
  const view = useCanvasView();
  const world = useRef<HTMLDivElement>(null);
  const state = useStore(room);
  const at = useStore(points);
  // Boxes move when the plan does.
  useStore(view.picture);
  useEffect(
    () =>
      view.camera.follow(({ x, y, zoom }) => {
        if (world.current === null) return;
        world.current.style.transform = `translate(${x}px,${y}px) scale(${zoom})`;
        world.current.style.setProperty('--unzoom', String(1 / zoom));
      }),
    [view],
  );
  const others = state?.view.people.filter(({ id }) => id !== state.you && at[id]) ?? [];
  return (
    <div ref={world} className={styles.world} data-rides="" aria-hidden="true">
      {others.map(({ id, name }) => (
        <div key={id} style={{ '--p': personColour(id) } as React.CSSProperties}>
          {at[id]!.selection?.map((component) => {
            const box = view.model.boxOf(component);
            return (
              box !== undefined && (
                <span
                  key={component}
                  className={styles.chosen}
                  style={{ left: box.x, top: box.y, width: box.w, height: box.h }}
                />
              )
            );
          })}
          {at[id]!.cursor !== undefined && (
            <span
              className={styles.cursor}
              style={{ left: at[id]!.cursor.x, top: at[id]!.cursor.y }}
            >
              <Icon icon={MousePointer2} size={14} />
              <span className={styles.name}>{name}</span>
            </span>
          )}
        </div>
      ))}
    </div>
  );
}

/** Said at most this often: more would cost the network and show nothing more. */
const sayMs = 50;

/** Tells the others where this person points, what is chosen and which part of the plan is in sight. */
function tellPresence(view: CanvasView, host: HTMLElement): () => void {
  let said = '';
  let timer: ReturnType<typeof setTimeout> | undefined;
  let cursor: Presence['cursor'];
  const say = () => {
    timer = undefined;
    if (!iMay(room.get(), 'point') || view.camera.size.w === 0) return;
    const at: Presence = {
      ...(cursor === undefined ? {} : { cursor }),
      selection: selection.get().components.slice(0, 50),
      view: view.camera.sight,
    };
    const text = JSON.stringify(at);
    if (text === said) return;
    said = text;
    roomWire.get()?.point(at);
  };
  const soon = () => (timer ??= setTimeout(say, sayMs));
  const move = (event: PointerEvent) => {
    cursor = view.camera.pointAt(event, host);
    soon();
  };
  const leave = () => {
    cursor = undefined;
    soon();
  };
  host.addEventListener('pointermove', move);
  host.addEventListener('pointerleave', leave);
  const stops = [selection.subscribe(soon), view.camera.follow(soon)];
  return () => {
    clearTimeout(timer);
    host.removeEventListener('pointermove', move);
    host.removeEventListener('pointerleave', leave);
    for (const stop of stops) stop();
  };
}

const largestZoom = 2;

/** The viewport in which a frame fills the window: larger than in its owner's on a wall, smaller on a phone. */
function filling(frame: Frame, { w, h }: Size): Viewport {
  const zoom = Math.min(w / frame.w, h / frame.h, largestZoom);
  return {
    x: (w - frame.w * zoom) / 2 - frame.x * zoom,
    y: (h - frame.h * zoom) / 2 - frame.y * zoom,
    zoom,
  };
}

/** How long a canvas may take to be ready to be moved. */
const settledMs = 800;

/** As if by hand: from then on the canvas no longer fits the whole plan by itself. */
function goTo(view: CanvasView, frame: Frame): void {
  view.camera.moveStarted();
  view.camera.show(filling(frame, view.camera.size));
  view.camera.moveEnded();
}

/** Shows what somebody whom this window follows sees, and the part to which everybody was brought. */
function followOthers(view: CanvasView): () => void {
  let shown = '';
  const follow = () => {
    const frame = points.get()[following.get() ?? '']?.view;
    const text = JSON.stringify(frame);
    if (frame === undefined || text === shown || view.camera.size.w === 0) return;
    shown = text;
    goTo(view, frame);
  };
  const come = () => {
    const frame = summoned.get();
    if (frame !== undefined) goTo(view, frame);
  };
  follow();
  // Once more when the canvas has its size and its first picture.
  const again = setTimeout(() => {
    shown = '';
    follow();
  }, settledMs);
  const stops = [
    () => clearTimeout(again),
    points.subscribe(follow),
    following.subscribe(follow),
    summoned.subscribe(come),
  ];
  return () => stops.forEach((stop) => stop());
}
