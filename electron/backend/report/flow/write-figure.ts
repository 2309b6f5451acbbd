import type { Paper } from '#shared/report/document/report-template.ts';
import type { FigureBlock } from '#shared/report/document/report-document.ts';
import type { GroupShape, Shape } from '#shared/scene/scene.ts';
import type { PictureBook } from '../paint/picture-book.ts';
import { sceneOperators } from '../paint/scene-operators.ts';
import type { Flow } from './flow.ts';
import { boxOf, placedIn, type Placed } from './scene-box.ts';
import { drawingSizes, margin, type Size } from './paper.ts';
import type { Tag } from './tag.ts';

/** What drawing takes from the file. */
export interface FigureWorld {
  readonly pictures: PictureBook;
  readonly pathOperators: (d: string) => string;
}

/** A pixel at 100 % in points, a little smaller: paper is read from nearer than a screen. */
const natural = 0.66;
/** Below this, letters of 11 units are about 6 points, and smaller. */
const legible = 0.52;
/** A drawing is made so much smaller to fit where it is, before it goes to a page of its own. */
const littleLess = 0.8;
const captionHeight = 16;

/** Puts a drawing into a flow: never cut, on a larger page where the usual one would make it too small to read. */
export function writeFigure(block: FigureBlock, flow: Flow, parent: Tag, world: FigureWorld): void {
  const { scene } = block;
  if (scene.w <= 0 || scene.h <= 0) return;
  flow.gap(4);
  const scale = placeFor(block, flow);
  const [y, w, h] = [flow.y, scene.w * scale, scene.h * scale];
  const x = flow.across(flow.left, w);
  const tag = parent.child('Figure', { alt: block.alt, bbox: [x, y, x + w, y + h] });
  const { faces, pictures: drawn } = flow.sheet;
  const painter = { ...world, fonts: flow.fonts, faces, drawn };
  flow.paint(tag, sceneOperators(scene, x, y, scale, painter));
  linkGroups(scene.shapes, { flow, parent, x, y, scale, anchors: new Set(block.anchors) });
  flow.y += h + 6;
  if (block.caption !== undefined) {
    const style = { size: 8.5, ink: 'ink-2', bold: false } as const;
    flow.y += flow.lines(
      flow.wrap([{ text: block.caption, style }], flow.width),
      parent.child('P'),
      flow.left,
      flow.y,
      flow.width,
    );
  }
  flow.y += 8;
}

/** How much of a usual page a drawing takes at least; little where it takes a page of its own. */
export function figureHeight(block: FigureBlock, flow: Flow): number {
  const { w, h } = block.scene;
  const scale = Math.min(largestOf(block), flow.width / w);
  const below = block.caption === undefined ? 0 : captionHeight;
  const isOnUsual = scale >= legible && h * scale + below < flow.wholeRoom;
  return isOnUsual ? h * Math.max(legible, scale * littleLess) + below : 60;
}

const largestOf = ({ largest = natural }: FigureBlock): number => Math.min(natural, largest);

/** The page a drawing needs when `taken` points of it are already full. */
export function sheetFor(block: FigureBlock, paper: Paper, taken: number): Size {
  const { w, h } = block.scene;
  const sizes = drawingSizes(paper);
  const fits = ([width, height]: Size) =>
    Math.min(
      largestOf(block),
      (width - 2 * margin.side) / w,
      (height - margin.top - margin.bottom - captionHeight - taken) / h,
    );
  return sizes.find((size) => fits(size) >= legible) ?? sizes.at(-1)!;
}

/** Finds the page for a drawing and turns to it; gives the scale. */
function placeFor(block: FigureBlock, flow: Flow): number {
  const { w, h } = block.scene;
  const below = block.caption === undefined ? 0 : captionHeight;
  const most = largestOf(block);
  const fit = (width: number, height: number) => Math.min(most, width / w, height / h);
  const here = fit(flow.width, flow.room - below);
  if (here >= Math.min(most, fit(flow.width, flow.wholeRoom - captionHeight)) && here >= legible)
    return here;
  if (flow.isOdd && here >= legible) return here;
  const size = sheetFor(block, flow.paper, 0);
  const scale = fit(
    size[0] - 2 * margin.side,
    size[1] - margin.top - margin.bottom - captionHeight,
  );
  const isUsual = size === drawingSizes(flow.paper)[0];
  if (isUsual && here >= scale * littleLess && here >= legible) return here;
  if (isUsual && flow.isFresh && flow.sheet.width === size[0]) return scale;
  flow.breakPage(size);
  return scale;
}

interface LinkPlace {
  readonly flow: Flow;
  readonly parent: Tag;
  readonly x: number;
  readonly y: number;
  readonly scale: number;
  readonly anchors: ReadonlySet<string>;
}

/** Makes links of the parts of a drawing that lead somewhere, and places to which texts can lead. */
function linkGroups(shapes: readonly Shape[], place: LinkPlace): void {
  const links = new LinkMaker(place);
  for (const shape of shapes) links.visit(shape, [place.x, place.y, place.scale]);
}

class LinkMaker {
  readonly #place: LinkPlace;
  #holder: Tag | undefined;

  constructor(place: LinkPlace) {
    this.#place = place;
  }

  visit(shape: Shape, outer: Placed): void {
    if (shape.is !== 'group') return;
    const inner = placedIn(outer, shape);
    if (shape.link !== undefined) this.#link(shape, shape.link, inner);
    for (const one of shape.shapes) this.visit(one, inner);
  }

  #link(group: GroupShape, link: string, [x, y, scale]: Placed): void {
    const box = boxOf(group);
    if (box === undefined) return;
    const { flow, anchors } = this.#place;
    const [left, top] = [x + box.x * scale, y + box.y * scale];
    if (anchors.has(link)) flow.destination(`drawn:${link}`, top, left);
    const to = flow.anchors.get(`component:${link}`) ?? flow.anchors.get(link);
    if (to === undefined) return;
    this.#holder ??= this.#place.parent.child('Div');
    const tag = this.#holder.child('Link');
    tag.expect();
    const [w, h] = [box.w * scale, box.h * scale];
    flow.sheet.links.push({ tag, x: left, y: top, w, h, to, label: group.name ?? link });
  }
}
