import { Fragment } from 'react';
import { headerRows } from '#shared/layout/header-rows.ts';
import { labelMiddle } from '#shared/layout/routes/label-places.ts';
import { routePath } from '#shared/layout/routes/trace-route.ts';
import { selection } from '#renderer/state/shown/selection.ts';
import { useStore } from '#renderer/state/base/store.ts';
import { useCanvasView } from '../view/canvas-context.ts';
import { LineLabel } from './LineLabel.tsx';
import styles from './Marks.module.css';

/** Of more selected relations, words would be a thicket. */
const mostLabelled = 40;
/** Room for what a line says, in canvas units. */
const [wordsWidth, wordsHeight] = [90, 14];

/** The selected relations; of a few of them, what they say. */
export function ChosenRelations() {
  const { model } = useCanvasView();
  const { relations } = useStore(selection);
  const lines = new Map(
    relations.flatMap((id) => {
      const place = model.lines.placeOf(id);
      return place === undefined ? [] : [[place, model.router.route(place)] as const];
    }),
  );
  const headers = headerRows(Object.values(model.layout.areas));
  return [...lines].map(([place, route]) => (
    <Fragment key={place}>
      <path d={routePath(route)} className={styles.chosen} />
      {lines.size <= mostLabelled && (
        <LineLabel
          ids={model.lines.idsAt(place)}
          at={labelMiddle(model.router, place, wordsWidth, wordsHeight, headers)}
        />
      )}
    </Fragment>
  ));
}
