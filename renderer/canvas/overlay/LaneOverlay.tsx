import { isPillarLane } from '#shared/catalogue/layers.ts';
import { useEffect, useMemo, useRef, type CSSProperties } from 'react';
import type { LaneArea } from '#shared/layout/band-layout.ts';
import type { Box } from '#shared/layout/card-geometry.ts';
import { laneTitles } from '#shared/catalogue/lane-titles.ts';
import { asOf } from '#renderer/state/base/as-of.ts';
import type { PlanSession } from '#renderer/state/session/plan-session.ts';
import { findingsHidden } from '#renderer/state/room/room.ts';
import { useStore } from '#renderer/state/base/store.ts';
import { KindIcon } from '#renderer/ui/glyphs/KindIcon.tsx';
import { laneIcons } from '#shared/scene/icons/kind-icon.ts';
import { LayerStateGlyph } from '#renderer/ui/glyphs/LayerStateGlyph.tsx';
import { useCanvasView } from '../view/canvas-context.ts';
import { EmptyPlace } from './EmptyPlace.tsx';
import {
  laneStories,
  plannedStories,
  quietStories,
  type LaneStory,
} from '#shared/scene/plan/lane-stories.ts';
import { declaredOf } from '#renderer/state/session/use-check.ts';
import { placeHeaders, placeLabels } from './follow-lanes.ts';
import { LaneHeader } from './LaneHeader.tsx';
import { LaneWords } from './LaneWords.tsx';
import styles from './LaneOverlay.module.css';

/**
 * Names, states and empty places of the lanes, over the picture: in their headers while those can be
 * read, else as labels at the left that stay in sight.
 */
export function LaneOverlay() {
  const view = useCanvasView();
  const layout = useStore(view.layout);
  const picture = useStore(view.picture);
  const isHidden = useStore(findingsHidden);
  const world = useRef<HTMLDivElement>(null);
  const labels = useRef<HTMLDivElement>(null);
  const plates = useRef<HTMLDivElement>(null);
  const stories = useMemo(() => storiesOf(asOf(view, picture).session), [view, picture]);
  const areas = Object.values(layout.areas);
  useEffect(
    () =>
      view.camera.follow((viewport) => {
        if (world.current !== null) placeHeaders(world.current, viewport, layout);
        if (labels.current !== null && plates.current !== null)
          placeLabels(labels.current, plates.current, viewport, layout, view.camera.size.h);
      }),
    [view, layout],
  );
  return (
    <>
      <div className={styles.world} ref={world} data-rides="">
        {areas.map((area) => (
          <LaneHeader
            key={area.lane}
            area={area}
            story={stories[area.lane]}
            width={layout.areas.security.box.x - area.box.x}
          />
        ))}
        {/* Its room stays while findings are hidden: what is pointed at must lie in the same place for all. */}
        {!isHidden && areas.map((area) => <EmptyPlace key={area.lane} area={area} />)}
      </div>
      <div className={styles.plates} ref={plates} aria-hidden="true">
        {areas
          .filter(({ lane }) => isPillarLane(lane))
          .map(({ lane, box }) => (
            <div key={lane} className={styles.plate} style={across(box)} data-rides="" />
          ))}
      </div>
      <div className={styles.labels} ref={labels} aria-hidden="true">
        {areas.map((area) => (
          <LaneLabel key={area.lane} area={area} story={stories[area.lane]} />
        ))}
      </div>
    </>
  );
}

/** How wide a lane is at 100 %, for what stands across its top. */
const across = ({ w }: Box) => ({ '--across': `${w}px` }) as CSSProperties;

function storiesOf(session: PlanSession) {
  const { plan, layerStates } = session;
  if (findingsHidden.get()) return quietStories(plan, declaredOf(layerStates));
  return session.isJudged.get()
    ? laneStories(plan, session.engine)
    : plannedStories(plan, layerStates);
}

function LaneLabel({ area, story }: { readonly area: LaneArea; readonly story: LaneStory }) {
  return (
    <div className={isPillarLane(area.lane) ? styles.pillar : styles.label} data-rides="">
      <span className={styles.inside} style={across(area.box)} data-layer={area.lane}>
        <KindIcon name={laneIcons[area.lane]} size={12} />
        <span className={styles.name}>{laneTitles[area.lane]}</span>
        {story.state !== undefined && <LayerStateGlyph state={story.state} size={12} />}
        {!isPillarLane(area.lane) && (
          <span className={styles.words}>
            <LaneWords story={story} />
          </span>
        )}
      </span>
    </div>
  );
}
