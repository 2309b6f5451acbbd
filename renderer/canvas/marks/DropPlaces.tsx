import { isComponent } from '#shared/layout/drawn-tree.ts';
import { placingRelation, type Dropped } from '../gestures/drop-rules.ts';
import { useCanvasView } from '../view/canvas-context.ts';
import { MarkBox } from './MarkBox.tsx';
import { openPart } from '../model/open-part.ts';
import styles from './Marks.module.css';

/** Holders that are shown at most: more cannot be followed with the eye. */
const mostHolders = 200;

/** Where something from the palette belongs: its lane, and what can hold it. */
export function DropPlaces({ item }: { readonly item: Dropped }) {
  const view = useCanvasView();
  const { model } = view;
  const holders = model.grid
    .within(view.camera.sight)
    .map((slot) => model.slots.idAt(slot))
    .filter((id) => {
      const node = model.tree.components.get(id)!;
      return isComponent(node) && placingRelation(item.kind, node.kind) !== undefined;
    })
    .slice(0, mostHolders);
  return (
    <g>
      <MarkBox box={openPart(model, item.lane)} className={styles.place} radius={6} />
      {holders.map((id) => (
        <MarkBox key={id} box={model.boxOf(id)!} className={styles.place} />
      ))}
    </g>
  );
}
