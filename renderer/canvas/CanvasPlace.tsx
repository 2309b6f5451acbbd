import { useLayoutEffect, useRef } from 'react';
import { keepSize } from './view/kept-size.ts';
import bar from './controls/CanvasBar.module.css';
import styles from './Canvas.module.css';

/** As large as a canvas would be, and empty: a plan that is opened next is painted for it before its own canvas is there. */
export function CanvasPlace() {
  const stage = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const { current } = stage;
    if (current === null) return undefined;
    const measure = () => keepSize({ w: current.clientWidth, h: current.clientHeight });
    const sizes = new ResizeObserver(measure);
    sizes.observe(current);
    return () => sizes.disconnect();
  }, []);
  return (
    <div className={styles.canvas}>
      <div className={bar.bar} />
      <div ref={stage} className={styles.stage} data-canvas-place="" />
    </div>
  );
}
