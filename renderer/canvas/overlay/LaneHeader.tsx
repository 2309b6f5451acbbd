import { isPillarLane, isLayer, type Layer } from '#shared/catalogue/layers.ts';
import type { LaneArea } from '#shared/layout/band-layout.ts';
import type { LayerState } from '#shared/rules/finding.ts';
import { askNotNeeded } from '#renderer/actions/tables/layer-actions.ts';
import { showLayerHelp } from '#renderer/state/shown/helped-layer.ts';
import { laneTitles } from '#shared/catalogue/lane-titles.ts';
import { KindIcon } from '#renderer/ui/glyphs/KindIcon.tsx';
import { laneIcons } from '#shared/scene/icons/kind-icon.ts';
import type { LaneStory } from '#shared/scene/plan/lane-stories.ts';
import { LayerStateGlyph } from '#renderer/ui/glyphs/LayerStateGlyph.tsx';
import { LaneWords } from './LaneWords.tsx';
import styles from './LaneHeader.module.css';
import { t } from '#shared/words/t.ts';

/** The name of a lane, its state by shape and word, what is inside, and the one thing to do about it. */
export function LaneHeader({
  area,
  story,
  width,
}: {
  readonly area: LaneArea;
  readonly story: LaneStory;
  /** How much of the band is not under the pillars. */
  readonly width: number;
}) {
  const { lane, box } = area;
  const isPillar = isPillarLane(lane);
  return (
    <section
      className={isPillar ? styles.pillar : styles.band}
      data-layer={lane}
      style={{ left: box.x, top: box.y, width: isPillar ? box.w : width }}
      aria-label={t`${laneTitles[lane]} layer`}
    >
      <h2 className={styles.title}>
        {isLayer(lane) ? (
          <button
            type="button"
            className={styles.help}
            title={t`What ${laneTitles[lane].toLowerCase()} is for`}
            onClick={() => showLayerHelp(lane)}
          >
            <LaneName lane={lane} />
          </button>
        ) : (
          <LaneName lane={lane} />
        )}
      </h2>
      <p className={styles.state}>
        {story.state !== undefined && <LayerStateGlyph state={story.state} />}
        <span>
          <LaneWords story={story} />
        </span>
      </p>
      {isLayer(lane) && <HeaderAct layer={lane} state={story.state} />}
    </section>
  );
}

const LaneName = ({ lane }: { readonly lane: LaneArea['lane'] }) => (
  <>
    <KindIcon name={laneIcons[lane]} />
    <span>{laneTitles[lane]}</span>
  </>
);

function HeaderAct({
  layer,
  state,
}: {
  readonly layer: Layer;
  readonly state: LayerState | undefined;
}) {
  if (state !== 'missing' && state !== 'not-needed') return null;
  return (
    <button type="button" className={styles.act} onClick={() => askNotNeeded(layer)}>
      {state === 'missing' ? t`Mark as not needed…` : t`Change…`}
    </button>
  );
}
