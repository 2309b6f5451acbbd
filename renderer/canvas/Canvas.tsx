import { ReactFlowProvider } from '@xyflow/react';
import { useEffect, useMemo, type ReactNode } from 'react';
import { useSession } from '#renderer/state/session/use-session.ts';
import { CanvasBar } from './controls/CanvasBar.tsx';
import { Stage } from './Stage.tsx';
import { CanvasContext } from './view/canvas-context.ts';
import type { CanvasView } from './view/canvas-view.ts';
import { viewOf } from './view/views-ahead.ts';
import styles from './Canvas.module.css';

interface Props {
  /** What lies over the picture, in the canvas's own context. */
  readonly overlay?: ReactNode;
  /** Stands first in the bar over it. */
  readonly tools?: ReactNode;
  /** Told of the view while it is on screen; gives what ends that. */
  readonly onView?: (view: CanvasView) => () => void;
  /** It stands beside the canvas of the plan that is edited: actions and panels do not speak to it. */
  readonly isBeside?: boolean;
}

/** The plan, drawn on its layers: fills the box it stands in. Only inside the editor. */
export function Canvas({ overlay, tools, onView, isBeside = false }: Props) {
  const session = useSession();
  const view = useMemo(() => viewOf(session), [session]);
  useEffect(() => onView?.(view), [view, onView]);
  return (
    <CanvasContext value={view}>
      <div className={styles.canvas}>
        <CanvasBar tools={tools} />
        <ReactFlowProvider>
          <Stage key={session.planId} overlay={overlay} isBeside={isBeside} />
        </ReactFlowProvider>
      </div>
    </CanvasContext>
  );
}
