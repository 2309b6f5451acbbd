import { isPillarLane } from '#shared/catalogue/layers.ts';
import type { BandLayout } from '#shared/layout/band-layout.ts';
import type { Viewport } from '../view/viewport.ts';
import { isCutOff, isSeenFromAfar, labelPlaces, type LabelPlace } from './lane-label-places.ts';

/** Less room than this for a band's label, in px at its own size, and it says no more than the lane's name, or than its state. */
const roomFor = { state: 310, all: 480 } as const;

/** Moves what lies in canvas units to where it stands in this view. */
export function ride(element: HTMLElement | null, { x, y, zoom }: Viewport): void {
  if (element !== null) element.style.transform = `translate(${x}px,${y}px) scale(${zoom})`;
}

/** Shows the headers as this view lets them be read; none where they could not. */
export function showHeaders(element: HTMLElement, viewport: Viewport, layout: BandLayout): void {
  const { zoom } = viewport;
  const far = isSeenFromAfar(zoom) ? (zoom < 0.4 ? 'very' : 'yes') : 'no';
  say(element, 'far', far);
  say(element, 'cut', String(isCutOff(viewport, layout)));
  say(element, 'room', roomAt(viewport, layout));
  // Nothing of it is seen: to be moved all the same would cost more than all that is.
  const isHidden = far === 'very' || (far === 'yes' && !hasEmptyPlace(layout));
  if (element.hidden !== isHidden) element.hidden = isHidden;
}

/**
 * Moves the labels, a child for each lane in the order of the layout, to where they stand in this view, and the plates under those
 * of the pillars, all as one. `height` is the screen's.
 */
export function placeLabels(
  labels: HTMLElement,
  plates: HTMLElement,
  viewport: Viewport,
  layout: BandLayout,
  height: number,
): void {
  say(labels, 'far', isSeenFromAfar(viewport.zoom) ? 'yes' : 'no');
  say(labels, 'room', roomAt(viewport, layout));
  const places = labelPlaces(layout, viewport, height);
  places.forEach((place, index) => put(labels.children[index] as HTMLElement, labelAt(place)));
  const [overPillar] = places.filter((_, index) =>
    isPillarLane(Object.values(layout.areas)[index]!.lane),
  );
  put(plates, platesAt(overPillar, viewport));
}

/** Whether what is left of the bands at the left of the pillars has room for all that a label says. */
function roomAt({ x, zoom }: Viewport, { areas }: BandLayout): 'none' | 'little' | 'enough' {
  const room = (areas.security.box.x * zoom + x) / Math.max(1, zoom);
  return room < roomFor.state ? 'none' : room < roomFor.all ? 'little' : 'enough';
}

const hasEmptyPlace = ({ areas }: BandLayout): boolean =>
  Object.values(areas).some(({ emptyPlace }) => emptyPlace !== undefined);

/** Not taken out of the page, which would have to be laid out for it. By its own width: what a layer is not needed for may be a long story. */
const outOfSight = 'translateX(-100%)';
/** For what has no width of its own. */
const farAway = 'translateY(-100vh)';
const placed = new WeakMap<HTMLElement, string>();

/** Said only when it is new: each time it is, the browser works its style out. */
function put(element: HTMLElement, transform: string): void {
  if (placed.get(element) === transform) return;
  placed.set(element, transform);
  element.style.transform = transform;
}

function labelAt(place: LabelPlace | undefined): string {
  if (place === undefined) return outOfSight;
  const { x, y, scale, endsAt } = place;
  const moved = `translate(${x}px,${y}px)`;
  return endsAt === true ? `${moved} translateX(-100%)` : `${moved} scale(${scale})`;
}

/**
 * Plates are stretched, and the words over them are not: if they lay in them, or if the width of a plate changed, the page would be
 * painted for each frame of zooming. All pillars begin and end in one line, so that one of them tells where the plates are.
 */
function platesAt(place: LabelPlace | undefined, { x }: Viewport): string {
  if (place?.stretch === undefined) return farAway;
  const { y, scale, stretch } = place;
  return `translate(${x}px,${y}px) scale(${stretch},${scale})`;
}

function say(element: HTMLElement, name: string, value: string): void {
  if (element.dataset[name] !== value) element.dataset[name] = value;
}
