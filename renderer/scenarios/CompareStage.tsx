import { useCallback, useEffect, useMemo, useState, type ReactNode } from 'react';
import { Canvas } from '#renderer/canvas/Canvas.tsx';
import type { CanvasView } from '#renderer/canvas/view/canvas-view.ts';
import type { Viewport } from '#renderer/canvas/view/viewport.ts';
import type { Comparison } from '#renderer/state/shown/comparison.ts';
import type { PlanSession } from '#renderer/state/session/plan-session.ts';
import { scenarioList, scenarioNamed } from '#renderer/state/plans/scenarios.ts';
import { useStore } from '#renderer/state/base/store.ts';
import { SessionContext, useSession } from '#renderer/state/session/use-session.ts';
import { DifferenceMarks } from './DifferenceMarks.tsx';
import styles from './CompareStage.module.css';
import { t } from '#shared/words/t.ts';

/** Two states of the plan on the canvas: side by side, moving together, or what is gone drawn over what is there. */
export function CompareStage({
  compared,
  tools,
}: {
  readonly compared: Comparison;
  /** Stands first in the bar of the open plan's canvas. */
  readonly tools?: ReactNode;
}) {
  const live = useSession();
  const list = useStore(scenarioList);
  const name = scenarioNamed(list, live.branch)?.name ?? t`This plan`;
  const [onLeft, onRight] = useMovingTogether();
  if (compared.view === 'over') {
    return (
      <Canvas
        tools={tools}
        overlay={<DifferenceMarks compared={compared} live={live} withGhosts />}
      />
    );
  }
  return (
    <div className={styles.pair}>
      <Pane title={compared.name} note={t`compared with, read only`} session={compared.session}>
        <Canvas
          isBeside
          onView={onLeft}
          overlay={<DifferenceMarks compared={compared} live={live} withGhosts={false} />}
        />
      </Pane>
      <Pane title={name} note={live.isLive ? t`open` : t`as it was`} session={live}>
        <Canvas
          tools={tools}
          onView={onRight}
          overlay={<DifferenceMarks compared={compared} live={live} withGhosts={false} />}
        />
      </Pane>
    </div>
  );
}

function Pane({
  title,
  note,
  session,
  children,
}: {
  readonly title: string;
  readonly note: string;
  readonly session: PlanSession;
  readonly children: React.ReactNode;
}) {
  return (
    <section className={styles.pane} aria-label={`${title}, ${note}`}>
      <h2 className={styles.title}>
        {title} <span className={styles.note}>{note}</span>
      </h2>
      <div className={styles.stage}>
        <SessionContext value={session}>{children}</SessionContext>
      </div>
    </section>
  );
}

type OnView = (view: CanvasView) => () => void;

/** Two canvases that always look at the same place: gives what each is to be told of. */
function useMovingTogether(): readonly [OnView, OnView] {
  const [views] = useState(() => new Pair());
  useEffect(() => () => views.clear(), [views]);
  const left = useCallback<OnView>((view) => views.set(0, view), [views]);
  const right = useCallback<OnView>((view) => views.set(1, view), [views]);
  return useMemo(() => [left, right] as const, [left, right]);
}

class Pair {
  readonly #views: (CanvasView | undefined)[] = [undefined, undefined];
  #isFollowing = false;

  set(place: 0 | 1, view: CanvasView): () => void {
    this.#views[place] = view;
    let isFirst = true;
    const stop = view.camera.follow((viewport) => {
      // Told once at the beginning: where it looks then is no move.
      if (isFirst) isFirst = false;
      else this.#follow(place, viewport);
    });
    return () => {
      stop();
      if (this.#views[place] === view) this.#views[place] = undefined;
    };
  }

  clear(): void {
    this.#views.fill(undefined);
  }

  #follow(place: 0 | 1, viewport: Viewport): void {
    const other = this.#views[1 - place];
    if (other === undefined || this.#isFollowing) return;
    const { x, y, zoom } = other.camera.viewport;
    if (x === viewport.x && y === viewport.y && zoom === viewport.zoom) return;
    this.#isFollowing = true;
    other.camera.show(viewport);
    this.#isFollowing = false;
  }
}
