import { useEffect, useRef } from 'react';
import type { Id } from '#shared/base/ids.ts';
import { useStore, type Store } from '#renderer/state/base/store.ts';
import type { Gesture } from '../gestures/gesture-state.ts';
import { useCanvasView } from '../view/canvas-context.ts';
import { followAsLayer } from '../view/follow-as-layer.ts';
import { ChosenEnds } from './ChosenEnds.tsx';
import { ChosenRelations } from './ChosenRelations.tsx';
import { DraggedLines } from './DraggedLines.tsx';
import { DropPlaces } from './DropPlaces.tsx';
import { DropTarget } from './DropTarget.tsx';
import { FocusMark } from './FocusMark.tsx';
import { GuideMarks } from './GuideMarks.tsx';
import { HoveredLine } from './HoveredLine.tsx';
import { HoverMark } from './HoverMark.tsx';
import { Marquee } from './Marquee.tsx';
import { NewLine } from './NewLine.tsx';
import { ShownPath } from './ShownPath.tsx';
import styles from './MarksOverlay.module.css';

/** What lies over the cards: hover and focus, selected and shown relations, the drag, the marquee. */
export function MarksOverlay({
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
        {now === undefined && <HoverMark />}
        {now === undefined && <HoveredLine />}
        <ChosenRelations />
        {now === undefined && <ChosenEnds />}
        <ShownPath />
        <FocusMark focused={focused} />
        {now?.kind === 'palette' && <DropPlaces item={now.item} />}
        {now?.kind === 'drag' && !now.copies && <DraggedLines gesture={now} />}
        {now?.kind === 'drag' && <GuideMarks guides={now.guides} />}
        {(now?.kind === 'drag' || now?.kind === 'palette') && <DropTarget gesture={now} />}
        {now?.kind === 'relate' && <NewLine gesture={now} />}
        {now?.kind === 'marquee' && <Marquee box={now.box} />}
      </g>
    </svg>
  );
}
