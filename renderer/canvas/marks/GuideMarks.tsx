import { canvasZoom } from '#renderer/state/shown/canvas-port.ts';
import { useStore } from '#renderer/state/base/store.ts';
import type { AxisSnap, Guides } from '../gestures/guides.ts';
import styles from './GuideMarks.module.css';

/** What a drag is in line with, and where spaces are the same. Nothing moves by itself, so nothing is animated. */
export function GuideMarks({ guides: { x, y } }: { readonly guides: Guides }) {
  return (
    <g data-guides="">
      {x !== undefined && <AxisMarks snap={x} isUpright />}
      {y !== undefined && <AxisMarks snap={y} isUpright={false} />}
    </g>
  );
}

/** How far a line runs on beyond what it joins, and how high the ends of a space's mark are, in px of the screen. */
const overhang = 6;
const capHeight = 4;

function AxisMarks({ snap, isUpright }: { readonly snap: AxisSnap; readonly isUpright: boolean }) {
  const zoom = useStore(canvasZoom);
  const [over, cap] = [overhang / zoom, capHeight / zoom];
  return (
    <>
      {snap.lines.map(({ at, from, to }) => (
        <path
          key={`line ${at}`}
          className={styles.line}
          d={
            isUpright ? `M${at} ${from - over}V${to + over}` : `M${from - over} ${at}H${to + over}`
          }
        />
      ))}
      {snap.spaces.map(({ from, to, at }) => (
        <path
          key={`space ${from}`}
          className={styles.space}
          d={
            isUpright
              ? `M${from} ${at - cap}v${2 * cap}m0 ${-cap}H${to}m0 ${-cap}v${2 * cap}`
              : `M${at - cap} ${from}h${2 * cap}m${-cap} 0V${to}m${-cap} 0h${2 * cap}`
          }
        />
      ))}
    </>
  );
}
