import { useEffect, useMemo, useRef } from 'react';
import { differenceSigns } from '#shared/scenario/difference.ts';
import { laneNeeds } from '#shared/scene/plan/lane-needs.ts';
import { useCanvasView } from '#renderer/canvas/view/canvas-context.ts';
import { useRest } from '#renderer/canvas/view/use-rest.ts';
import { CanvasModel } from '#renderer/canvas/model/canvas-model.ts';
import { type Viewport } from '#renderer/canvas/view/viewport.ts';
import { asOf } from '#renderer/state/base/as-of.ts';
import { differencesNow, type Comparison } from '#renderer/state/shown/comparison.ts';
import type { PlanSession } from '#renderer/state/session/plan-session.ts';
import { useStore } from '#renderer/state/base/store.ts';
import { ghostsOn, marksOn, type DrawnMark } from './difference-marks.ts';
import styles from './DifferenceMarks.module.css';

/** So many are drawn one by one; from afar more than these cannot be told apart. */
const mostDrawn = 400;

/** Marks on a canvas what is not the same in the other state: an outline of another kind and a sign each, never colour alone. */
export function DifferenceMarks({
  compared,
  live,
  withGhosts,
}: {
  readonly compared: Comparison;
  readonly live: PlanSession;
  /** What the open plan no longer has is drawn where it lay. */
  readonly withGhosts: boolean;
}) {
  const view = useCanvasView();
  const picture = useStore(view.picture);
  const version = useStore(live.version);
  const rest = useRest();
  const world = useRef<HTMLDivElement>(null);
  const marks = useMemo(() => {
    const found = differencesNow(compared, asOf(live, version));
    const there = marksOn(asOf(view, picture).model, found);
    return withGhosts ? [...there, ...ghostsOn(view.model, otherModel(compared), found)] : there;
  }, [view, compared, live, withGhosts, picture, version]);
  useEffect(
    () =>
      view.camera.follow((viewport) => {
        if (world.current !== null) place(world.current, viewport);
      }),
    [view],
  );
  // While the view moves, what was in sight stays drawn: the rest comes when it rests.
  const drawn = useMemo(
    () => inSight(marks, asOf(view, rest, picture)),
    [marks, view, rest, picture],
  );
  return (
    <div className={styles.world} ref={world} data-rides="" aria-hidden="true">
      {drawn.map(({ id, is, box, ghost }) => (
        <div
          key={id}
          className={styles.mark}
          data-is={is}
          data-ghost={ghost === undefined ? undefined : ''}
          style={{ left: box.x, top: box.y, width: box.w, height: box.h }}
        >
          <span className={styles.sign}>{differenceSigns[is]}</span>
          {ghost !== undefined && <span className={styles.name}>{ghost}</span>}
        </div>
      ))}
    </div>
  );
}

const models = new WeakMap<PlanSession, CanvasModel>();

/** Where the other state draws its components. */
function otherModel({ session }: Comparison): CanvasModel {
  const known = models.get(session);
  if (known !== undefined) return known;
  const model = new CanvasModel(session.plan, laneNeeds(session.layerStates));
  models.set(session, model);
  return model;
}

function inSight(
  marks: readonly DrawnMark[],
  view: ReturnType<typeof useCanvasView>,
): readonly DrawnMark[] {
  if (marks.length <= mostDrawn) return marks;
  const sight = view.camera.sight;
  return marks
    .filter(
      ({ box }) =>
        box.x < sight.x + sight.w &&
        box.x + box.w > sight.x &&
        box.y < sight.y + sight.h &&
        box.y + box.h > sight.y,
    )
    .slice(0, mostDrawn);
}

function place(element: HTMLElement, { x, y, zoom }: Viewport): void {
  element.style.transform = `translate(${x}px,${y}px) scale(${zoom})`;
  element.style.setProperty('--unscale', String(1 / zoom));
}
