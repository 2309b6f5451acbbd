import { isPillarLane, isLayer, type Layer } from '#shared/catalogue/layers.ts';
import { layerGuide } from '#shared/catalogue/layer-guide.ts';
import type { LaneArea } from '#shared/layout/band-layout.ts';
import { askNotNeeded } from '#renderer/actions/tables/layer-actions.ts';
import { placeItem } from '#renderer/actions/editing/place-item.ts';
import { classes } from '#renderer/ui/classes.ts';
import styles from './EmptyPlace.module.css';
import { t } from '#shared/words/t.ts';

/** Where something is missing: what is at stake, and the usual ways to fill it. */
export function EmptyPlace({ area }: { readonly area: LaneArea }) {
  const { lane, emptyPlace: box } = area;
  if (box === undefined || !isLayer(lane)) return null;
  const isPillar = isPillarLane(lane);
  return (
    <div
      className={classes(styles.place, isPillar && styles.onPillar)}
      data-layer={lane}
      style={{ left: box.x, top: box.y, width: box.w, height: box.h }}
    >
      <Stake layer={lane} />
      {layerGuide[lane].usualWays.map((way) => (
        <button
          key={way.title}
          type="button"
          className={styles.way}
          onClick={() =>
            placeItem({
              kind: way.kind,
              ...(way.technology === undefined ? {} : { technology: way.technology }),
            })
          }
        >
          <b dir="auto">{way.title}</b>
          <span dir="auto">{way.price}</span>
        </button>
      ))}
      {isPillar && (
        <button type="button" className={styles.act} onClick={() => askNotNeeded(lane)}>
          {t`Mark as not needed…`}
        </button>
      )}
    </div>
  );
}

function Stake({ layer }: { readonly layer: Layer }) {
  const { headline, sentence } = layerGuide[layer].atStake;
  return (
    <p className={styles.why}>
      <b dir="auto">{headline}</b>
      <span dir="auto">{sentence}</span>
    </p>
  );
}
