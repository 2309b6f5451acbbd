import { useMemo } from 'react';
import { colouringTitles, type Colouring } from '#shared/lens/colours/colouring.ts';
import { colourLegend, type LegendEntry } from '#shared/lens/colours/colour-legend.ts';
import { boxPath } from '#shared/lens/path/veil-path.ts';
import { isComponent } from '#shared/layout/drawn-tree.ts';
import { useCanvasView } from '#renderer/canvas/view/canvas-context.ts';
import type { CanvasView } from '#renderer/canvas/view/canvas-view.ts';
import { asOf } from '#renderer/state/base/as-of.ts';
import { selectComponents } from '#renderer/state/shown/selection.ts';
import { useStore } from '#renderer/state/base/store.ts';
import { usePlanVersion } from '#renderer/state/session/use-session.ts';
import { LensLegend } from './LensLegend.tsx';
import { useFollowing } from './use-following.ts';
import { useRest } from '#renderer/canvas/view/use-rest.ts';
import styles from './Lens.module.css';
import { t } from '#shared/words/t.ts';

/** Badges are drawn from this zoom on, and so many at most: from afar they cannot be read. */
const badgesFrom = 0.4;
const mostBadges = 400;
/** Containers have theirs from nearer: from afar they would lie on those of what is in them; so does what is not known. */
const quietFrom = 0.75;

/** Colours what is drawn by vendor, owner and so on; each value has a badge too, and what is not known its own. */
export function ColourLens({ by }: { readonly by: Colouring }) {
  const view = useCanvasView();
  const version = usePlanVersion();
  const entries = useMemo(
    () => colourLegend(view.model.plan, componentsOf(asOf(view, version)), by),
    [view, by, version],
  );
  return (
    <>
      <Tints entries={entries} />
      <Badges entries={entries} />
      <LensLegend label={t`Colours by ${colouringTitles[by]}`}>
        <h2 className={styles.title}>{t`Colours by ${colouringTitles[by]}`}</h2>
        <ul className={styles.rows}>
          {entries.map((entry) => (
            <li key={entry.label}>
              <button
                type="button"
                className={styles.row}
                title={t`Select ${entry.components.length}`}
                onClick={() => selectComponents(entry.components)}
              >
                <span className={styles.badge} data-hue={entry.hue} aria-hidden="true">
                  {entry.badge}
                </span>
                <span className={styles.words}>{entry.label}</span>
                <span className={styles.second}>{entry.components.length}</span>
              </button>
            </li>
          ))}
        </ul>
      </LensLegend>
    </>
  );
}

const componentsOf = ({ model }: CanvasView) =>
  [...model.tree.components.values()].filter(isComponent);

function Tints({ entries }: { readonly entries: readonly LegendEntry[] }) {
  const view = useCanvasView();
  const picture = useStore(view.picture);
  const world = useFollowing<SVGSVGElement>();
  const paths = useMemo(
    () => entries.map(({ hue, components }) => tintOf(asOf(view, picture), hue, components)),
    [view, entries, picture],
  );
  return (
    <svg ref={world} className={styles.world} width={1} height={1} data-rides="" aria-hidden="true">
      {paths.map(({ hue, cards, containers }) => (
        <g key={hue} data-hue={hue} className={styles.tint}>
          <path d={cards} />
          <path className={styles.framed} d={containers} />
        </g>
      ))}
    </svg>
  );
}

/** Containers are framed only: a tint would lie on all that is in them. */
function tintOf({ model }: CanvasView, hue: LegendEntry['hue'], ids: LegendEntry['components']) {
  const parts: { cards: string[]; containers: string[] } = { cards: [], containers: [] };
  for (const id of ids) {
    const box = model.boxOf(id);
    if (box !== undefined)
      (model.tree.children.has(id) ? parts.containers : parts.cards).push(boxPath(box));
  }
  return { hue, cards: parts.cards.join(''), containers: parts.containers.join('') };
}

function Badges({ entries }: { readonly entries: readonly LegendEntry[] }) {
  const view = useCanvasView();
  const picture = useStore(view.picture);
  const isMoving = useStore(view.camera.moving);
  const rest = useRest();
  const world = useFollowing<HTMLDivElement>();
  const drawn = useMemo(
    () =>
      isMoving || view.camera.viewport.zoom < badgesFrom
        ? []
        : inSight(asOf(view, rest, picture), entries),
    [view, entries, isMoving, rest, picture],
  );
  return (
    <div ref={world} className={styles.world} data-rides="" aria-hidden="true">
      {drawn.map(({ id, box, entry }) => (
        <span
          key={id}
          className={styles.badge}
          data-hue={entry.hue}
          data-on-card=""
          style={{ left: box.x, top: box.y }}
        >
          {entry.badge}
        </span>
      ))}
    </div>
  );
}

function inSight(view: CanvasView, entries: readonly LegendEntry[]) {
  const { model } = view;
  const of = new Map(
    entries.flatMap((entry) => entry.components.map((id) => [id, entry] as const)),
  );
  return model.grid
    .within(view.camera.sight)
    .slice(0, mostBadges)
    .flatMap((slot) => {
      const id = model.slots.idAt(slot);
      const entry = of.get(id);
      const isQuiet = model.tree.children.has(id) || entry?.hue === 'unknown';
      const isCrowded = view.camera.viewport.zoom < quietFrom && isQuiet;
      return entry === undefined || isCrowded ? [] : [{ id, box: model.boxAt(slot), entry }];
    });
}
