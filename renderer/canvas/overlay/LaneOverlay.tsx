import { useEffect, useMemo, useRef } from 'react';
import { bandHeader, type BandLayout, type LaneArea } from '#shared/layout/band-layout.ts';
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
import { LaneHeader } from './LaneHeader.tsx';
import { LaneWords } from './LaneWords.tsx';
import { headersFrom, type Viewport } from '../view/viewport.ts';
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
  const stories = useMemo(() => storiesOf(asOf(view, picture).session), [view, picture]);
  const areas = Object.values(layout.areas);
  useEffect(
    () =>
      view.camera.follow((viewport) => {
        if (world.current !== null) placeWorld(world.current, viewport, layout);
        if (labels.current !== null)
          placeLabels(labels.current, viewport, layout, view.camera.size.h);
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
      <div className={styles.labels} ref={labels} aria-hidden="true">
        {areas.map((area) => (
          <LaneLabel key={area.lane} area={area} story={stories[area.lane]} />
        ))}
      </div>
    </>
  );
}

function storiesOf(session: PlanSession) {
  const { plan, layerStates } = session;
  if (findingsHidden.get()) return quietStories(plan, declaredOf(layerStates));
  return session.isJudged.get()
    ? laneStories(plan, session.engine)
    : plannedStories(plan, layerStates);
}

function LaneLabel({ area, story }: { readonly area: LaneArea; readonly story: LaneStory }) {
  return (
    <div className={styles.label} data-layer={area.lane} data-rides="">
      <KindIcon name={laneIcons[area.lane]} size={12} />
      <span>{laneTitles[area.lane]}</span>
      {story.state !== undefined && <LayerStateGlyph state={story.state} size={12} />}
      {!isPillar(area.lane) && (
        <span className={styles.words}>
          <LaneWords story={story} />
        </span>
      )}
    </div>
  );
}

function placeWorld(element: HTMLElement, { x, y, zoom }: Viewport, layout: BandLayout): void {
  const far = zoom < headersFrom ? (zoom < 0.4 ? 'very' : 'yes') : 'no';
  if (element.dataset['far'] !== far) element.dataset['far'] = far;
  const cut = String(isCutOff(x, zoom, layout));
  if (element.dataset['cut'] !== cut) element.dataset['cut'] = cut;
  // Nothing of it is seen: to be moved all the same would cost more than all that is.
  const isHidden = far === 'very' || (far === 'yes' && !hasEmptyPlace(layout));
  if (element.hidden !== isHidden) element.hidden = isHidden;
  if (!isHidden) element.style.transform = `translate(${x}px,${y}px) scale(${zoom})`;
}

/** Whether bands carry their names as labels because their beginning is out of sight: all of them begin in one line. */
const isCutOff = (x: number, zoom: number, { areas }: BandLayout): boolean =>
  areas.processing.box.x * zoom + x <= -headerReach;

const hasEmptyPlace = ({ areas }: BandLayout): boolean =>
  Object.values(areas).some(({ emptyPlace }) => emptyPlace !== undefined);

const isPillar = (lane: LaneArea['lane']): boolean => lane === 'security' || lane === 'management';

const labelHeight = 20;

/** Each label beside the top of its lane, kept on the screen and under the one before; none while the header itself can be read. */
function placeLabels(
  element: HTMLElement,
  { x, y, zoom }: Viewport,
  layout: BandLayout,
  height: number,
): void {
  let lowest = 0;
  const isFar = zoom < headersFrom;
  const far = isFar ? 'yes' : 'no';
  if (element.dataset['far'] !== far) element.dataset['far'] = far;
  // As large as the header that it lies over, and in its middle.
  const scale = isFar ? 1 : Math.max(1, zoom);
  const high = labelHeight * scale;
  const inset = isFar ? 0 : (bandHeader * zoom - high) / 2;
  Object.values(layout.areas).forEach((area, index) => {
    const label = element.children[index] as HTMLElement;
    const left = area.box.x * zoom + x;
    const top = area.box.y * zoom + y;
    if (isPillar(area.lane)) {
      const right = left + area.box.w * zoom;
      const isRead = !isFar && top >= 0;
      return putLabel(label, isRead ? outOfSight : besidePillar(right, top, area.lane));
    }
    const bottom = top + area.box.h * zoom;
    const at = Math.max(Math.min(Math.max(top + inset, 2), bottom - high), top + inset, lowest);
    const isRead = !isFar && top >= 0 && left > -headerReach;
    if (isRead || bottom < high || at > height) return putLabel(label, outOfSight);
    lowest = at + high;
    putLabel(label, `translate(${Math.max(4, left - 140)}px,${at}px) scale(${scale})`);
  });
}

/** Not taken out of the page, which would have to be laid out for it. */
const outOfSight = 'translate(-400px,0)';
const placed = new WeakMap<HTMLElement, string>();

/** Said only when it is new: each time it is, the browser works its style out. */
function putLabel(label: HTMLElement, place: string): void {
  if (placed.get(label) === place) return;
  placed.set(label, place);
  label.style.transform = place;
}

/** With less than this of a band cut off at the left, in px, its name is still in sight. */
const headerReach = 24;

/** Pillars carry their names over them, ending where they end, one under the other. */
const besidePillar = (right: number, top: number, lane: LaneArea['lane']): string =>
  `translate(${right}px,${Math.max(2, top - 44) + (lane === 'management' ? 22 : 0)}px) translateX(-100%)`;
