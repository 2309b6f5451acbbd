import { useRef, useState, type ReactNode } from 'react';
import { useStore } from '#renderer/state/base/store.ts';
import { useIsPainted } from '#renderer/state/shown/use-is-painted.ts';
import { t } from '#shared/words/t.ts';
import { CanvasMenu } from './controls/CanvasMenu.tsx';
import { Legend } from './controls/Legend.tsx';
import { Minimap } from './controls/Minimap.tsx';
import { DraggedPicture } from './gestures/DraggedPicture.tsx';
import { DropHint } from './gestures/DropHint.tsx';
import { MarksOverlay } from './marks/MarksOverlay.tsx';
import { StageState } from './gestures/stage-state.ts';
import { useGestures } from './gestures/use-gestures.ts';
import { Spoken } from './keyboard/Spoken.tsx';
import { NoteLayer } from './notes/NoteLayer.tsx';
import { Cards } from './overlay/Cards.tsx';
import { Lanes } from './overlay/Lanes.tsx';
import { PresenceOverlay } from './overlay/PresenceOverlay.tsx';
import { RelateMenu } from './relating/RelateMenu.tsx';
import { useScene } from './scene/use-scene.ts';
import { useCanvasView } from './view/canvas-context.ts';
import styles from './Canvas.module.css';

interface Props {
  /** What lies over the picture. */
  readonly overlay?: ReactNode;
  /** It stands beside the canvas of the plan that is edited. */
  readonly isBeside: boolean;
}

/** The drawing itself: the painted plan, the cards and all that lies over them, and what hands do with it. */
export function Stage({ overlay, isBeside }: Props) {
  const view = useCanvasView();
  const host = useRef<HTMLDivElement>(null);
  const scene = useRef<HTMLCanvasElement>(null);
  const [state] = useState(() => new StageState());
  const moving = useStore(view.camera.moving);
  useScene(view, host, scene);
  const isPainted = useIsPainted(view.session);
  useGestures(view, host, state, isBeside);
  return (
    // The canvas is one tab stop; what the keyboard is on is said by `Spoken`.
    <div
      ref={host}
      className={styles.stage}
      role="application"
      aria-label={t`Plan: arrows walk, Enter opens, R relates, Alt with arrows moves`}
      tabIndex={0}
      data-moving={moving || undefined}
      data-canvas-host=""
    >
      <Lanes
        picture={<canvas ref={scene} className={styles.scene} data-scene="" aria-hidden="true" />}
      >
        {isPainted && <Cards />}
      </Lanes>
      <NoteLayer gesture={state.gesture} />
      {isPainted && (
        <>
          <Legend />
          {overlay}
          <PresenceOverlay host={host} />
          <MarksOverlay gesture={state.gesture} focused={state.focused} />
          <DraggedPicture gesture={state.gesture} />
          <DropHint gesture={state.gesture} />
          <RelateMenu question={state.question} />
          <CanvasMenu request={state.menu} onClose={() => closeMenu(state, host.current)} />
          <Minimap />
          <Spoken focused={state.focused} />
        </>
      )}
    </div>
  );
}

/** Takes the menu away; the keyboard goes back to the canvas. */
function closeMenu(state: StageState, host: HTMLElement | null): void {
  if (state.menu.get() === undefined) return;
  state.menu.set(undefined);
  host?.focus({ preventScroll: true });
}
