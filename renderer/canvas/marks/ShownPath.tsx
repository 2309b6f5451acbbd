import type { Id } from '#shared/base/ids.ts';
import { routePath } from '#shared/layout/routes/trace-route.ts';
import { canvasZoom } from '#renderer/state/shown/canvas-port.ts';
import { useStore } from '#renderer/state/base/store.ts';
import { relationRoute } from '../model/relation-route.ts';
import { useCanvasView } from '../view/canvas-context.ts';
import styles from './Marks.module.css';

/** The relations that the shown finding leads along. */
export function ShownPath() {
  const view = useCanvasView();
  const shown = useStore(view.findings.shown);
  if (shown === undefined) return null;
  return (
    <g data-severity={shown.severity} className={styles.shown}>
      {shown.relations.map((id) => (
        <ShownLine key={id} id={id} />
      ))}
    </g>
  );
}

function ShownLine({ id }: { readonly id: Id }) {
  const view = useCanvasView();
  const zoom = useStore(canvasZoom);
  const route = relationRoute(view.model, id);
  if (route === undefined) return null;
  return (
    <>
      <path d={routePath(route)} className={styles.path} />
      <circle cx={route[0]} cy={route[1]} r={3 / zoom} className={styles.dot} />
      <circle cx={route.at(-2)} cy={route.at(-1)} r={3 / zoom} className={styles.dot} />
    </>
  );
}
