import type { BandLayout } from '#shared/layout/band-layout.ts';
import type { Viewport } from '../view/viewport.ts';
import { isCutOff, isSeenFromAfar, labelPlaces, type LabelPlace } from './lane-label-places.ts';

/** Less room than this for a band's label, in px at its own size, and it says no more than the lane's name, or than its state. */
const roomFor = { state: 310, all: 480 } as const;

/** Moves the headers with the view; none where they could not be read. */
export function placeHeaders(element: HTMLElement, viewport: Viewport, layout: BandLayout): void {
  const { x, y, zoom } = viewport;
  const far = isSeenFromAfar(zoom) ? (zoom < 0.4 ? 'very' : 'yes') : 'no';
  say(element, 'far', far);
  say(element, 'cut', String(isCutOff(viewport, layout)));
  say(element, 'room', roomAt(viewport, layout));
  // Nothing of it is seen: to be moved all the same would cost more than all that is.
  const isHidden = far === 'very' || (far === 'yes' && !hasEmptyPlace(layout));
  if (element.hidden !== isHidden) element.hidden = isHidden;
  if (!isHidden) element.style.transform = `translate(${x}px,${y}px) scale(${zoom})`;
}

/** Moves the labels, a child for each lane in the order of the layout, to where they stand in this view. `height` is the screen's. */
export function placeLabels(
  element: HTMLElement,
  viewport: Viewport,
  layout: BandLayout,
  height: number,
): void {
  say(element, 'far', isSeenFromAfar(viewport.zoom) ? 'yes' : 'no');
  say(element, 'room', roomAt(viewport, layout));
  labelPlaces(layout, viewport, height).forEach((place, index) =>
    putLabel(element.children[index] as HTMLElement, place),
  );
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
const placed = new WeakMap<HTMLElement, { transform: string; words: string }>();

/** Said only when it is new: each time it is, the browser works its style out. */
function putLabel(label: HTMLElement, place: LabelPlace | undefined): void {
  const known = placed.get(label) ?? { transform: '', words: 'none' };
  placed.set(label, known);
  const transform = place === undefined ? outOfSight : transformTo(place);
  if (known.transform !== transform) label.style.transform = known.transform = transform;
  const words = place?.stretch === undefined ? 'none' : `scaleX(${place.scale / place.stretch})`;
  if (known.words !== words) wordsOf(label).style.transform = known.words = words;
}

/** They are not stretched with it. A label of which the width changed would be laid out and painted for each frame of zooming. */
const wordsOf = (label: HTMLElement): HTMLElement => label.firstElementChild as HTMLElement;

const transformTo = ({ x, y, scale, stretch = scale, endsAt }: LabelPlace): string =>
  endsAt === true
    ? `translate(${x}px,${y}px) translateX(-100%)`
    : `translate(${x}px,${y}px) scale(${stretch},${scale})`;

function say(element: HTMLElement, name: string, value: string): void {
  if (element.dataset[name] !== value) element.dataset[name] = value;
}
