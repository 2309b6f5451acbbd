import type { Box } from '#shared/layout/card-geometry.ts';
import { useCanvasView } from '../view/canvas-context.ts';
import { MarkBox } from './MarkBox.tsx';
import styles from './Marks.module.css';
import { takenOutlines } from './taken-outlines.ts';

/** The rectangle that the pointer draws, and what it takes when it is let go now. */
export function Marquee({ box }: { readonly box: Box }) {
  const { model } = useCanvasView();
  // One element for all of them: it changes with every frame.
  const outlines = takenOutlines(model, box).map(({ x, y, w, h }) => `M${x} ${y}h${w}v${h}h${-w}z`);
  return (
    <g>
      <MarkBox box={box} className={styles.marquee} />
      <path d={outlines.join('')} className={styles.taken} data-taken={outlines.length} />
    </g>
  );
}
