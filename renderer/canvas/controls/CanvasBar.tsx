import { LayoutGrid, Maximize, Minus, Plus, X } from 'lucide';
import type { ReactNode } from 'react';
import { canvasZoom } from '#renderer/state/shown/canvas-port.ts';
import { stopShowing } from '#renderer/actions/showing/stop-showing.ts';
import { useStore } from '#renderer/state/base/store.ts';
import { useSession } from '#renderer/state/session/use-session.ts';
import { useIsPainted } from '#renderer/state/shown/use-is-painted.ts';
import { Button } from '#renderer/ui/Button.tsx';
import { IconButton } from '#renderer/ui/IconButton.tsx';
import { keysInWords } from '#renderer/ui/Keys.tsx';
import { SeverityGlyph } from '#renderer/ui/glyphs/SeverityGlyph.tsx';
import { arrangePlan } from '../arranging/arrange-plan.ts';
import { useCanvasView } from '../view/canvas-context.ts';
import { fitPlan, zoomBy, zoomStep, zoomTo } from '../view/steer-sight.ts';
import { HiddenMenu } from './HiddenMenu.tsx';
import styles from './CanvasBar.module.css';
import { t } from '#shared/words/t.ts';

/** Over the canvas: what is shown and how to stop it, arranging, zoom. */
export function CanvasBar({ tools }: { readonly tools?: ReactNode }) {
  const isPainted = useIsPainted(useSession());
  return (
    <div className={styles.bar} role="toolbar" data-canvas-tools aria-label={t`Canvas tools`}>
      {isPainted && <Tools tools={tools} />}
    </div>
  );
}

function Tools({ tools }: { readonly tools: ReactNode }) {
  const view = useCanvasView();
  return (
    <>
      {tools}
      <Shown />
      <span className={styles.space} />
      <HiddenMenu />
      <Arrange />
      <span className={styles.rule} />
      <IconButton
        small
        label={t`Zoom out`}
        icon={Minus}
        onPress={() => zoomBy(view, 1 / zoomStep)}
      />
      <Zoom />
      <IconButton small label={t`Zoom in`} icon={Plus} onPress={() => zoomBy(view, zoomStep)} />
      <IconButton small label={t`Fit plan`} icon={Maximize} onPress={() => fitPlan(view)} />
    </>
  );
}

/** Lays the plan out; while that goes on, stops it. */
function Arrange() {
  const view = useCanvasView();
  const stop = useStore(view.arranging);
  if (stop !== undefined)
    return (
      <Button look="quiet" small icon={X} onPress={stop}>
        {t`Stop arranging`}
      </Button>
    );
  return (
    <Button
      look="quiet"
      small
      icon={LayoutGrid}
      isDisabled={view.session.readOnly !== undefined}
      onPress={() => void arrangePlan(view, 'plan')}
    >
      {t`Arrange`}
    </Button>
  );
}

function Zoom() {
  const view = useCanvasView();
  const zoom = useStore(canvasZoom);
  const percent = Math.round(zoom * 100);
  return (
    <button
      type="button"
      className={styles.zoom}
      title={t`Zoom to 100 %`}
      onClick={() => zoomTo(view, 1)}
    >
      {percent} %
    </button>
  );
}

function Shown() {
  const view = useCanvasView();
  const shown = useStore(view.findings.shown);
  useStore(view.picture);
  if (shown === undefined) return view.model.tree.components.size === 0 ? <EmptyHint /> : null;
  return (
    <>
      <output className={styles.shown}>
        <SeverityGlyph severity={shown.severity} isAlone />
        {shown.words}
      </output>
      <IconButton
        small
        label={t`Stop showing`}
        hint={keysInWords('Esc')}
        icon={X}
        onPress={() => stopShowing()}
      />
    </>
  );
}

/** On a plan with nothing in it: how to begin. */
const EmptyHint = () => (
  <span className={styles.shown}>
    {t`Nothing is placed yet. Drag from the palette onto a layer, or use one of the usual ways.`}
  </span>
);
