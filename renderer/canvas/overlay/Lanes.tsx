import { isPillarLane } from '#shared/catalogue/layers.ts';
import {
  useEffect,
  useLayoutEffect,
  useMemo,
  useRef,
  type CSSProperties,
  type ReactNode,
} from 'react';
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
import { placeLabels, ride, showHeaders } from './follow-lanes.ts';
import { LaneHeader } from './LaneHeader.tsx';
import { LaneWords } from './LaneWords.tsx';
import styles from './Lanes.module.css';

interface Props {
  /** The painted plan. */
  readonly picture: ReactNode;
  /** The cards. */
  readonly children: ReactNode;
}

/**
 * The picture with the names, states and empty places of its lanes, the cards over it, and over these the names again, as labels
 * that stay in sight where those in the picture cannot be read.
 */
export function Lanes({ picture, children }: Props) {
  const view = useCanvasView();
  const layout = useStore(view.layout);
  const drawn = useStore(view.picture);
  const isHidden = useStore(findingsHidden);
  const rider = useRef<HTMLDivElement>(null);
  const headers = useRef<HTMLDivElement>(null);
  const labels = useRef<HTMLDivElement>(null);
  const plates = useRef<HTMLDivElement>(null);
  const stories = useMemo(() => storiesOf(asOf(view, drawn).session), [view, drawn]);
  const areas = Object.values(layout.areas);
  // Before the window is drawn: a picture that is there already lies in the rider.
  useLayoutEffect(() => view.camera.follow((viewport) => ride(rider.current, viewport)), [view]);
  useEffect(
    () =>
      view.camera.follow((viewport) => {
        if (headers.current !== null) showHeaders(headers.current, viewport, layout);
        if (labels.current !== null && plates.current !== null)
          placeLabels(labels.current, plates.current, viewport, layout, view.camera.size.h);
      }),
    [view, layout],
  );
  return (
    <>
      <div className={styles.rider} ref={rider} data-rides="">
        {picture}
        <div className={styles.headers} ref={headers}>
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
      </div>
      {children}
      <div className={styles.over} aria-hidden="true">
        <div className={styles.plates} ref={plates} data-rides="">
          {areas
            .filter(({ lane }) => isPillarLane(lane))
            .map(({ lane, box }) => (
              <div key={lane} className={styles.plate} style={plateOf(box)} />
            ))}
        </div>
      </div>
      <div className={styles.labels} ref={labels} aria-hidden="true">
        {areas.map((area) => (
          <LaneLabel key={area.lane} area={area} story={stories[area.lane]} />
        ))}
      </div>
    </>
  );
}

/** A plate is as wide as its pillar, in canvas units: all plates are stretched together. */
const plateOf = ({ x, w }: Box) => ({ left: x, width: w });

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
