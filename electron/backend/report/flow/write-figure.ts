import type { FigureBlock } from '#shared/report/document/report-document.ts';
import type { GroupShape, Shape } from '#shared/scene/scene.ts';
import { sceneOperators } from '../paint/scene-operators.ts';
import type { Flow } from './flow.ts';
import { drawingSizes, margin, type Size } from './paper.ts';
import type { Tag } from './tag.ts';

/** What drawing takes from the file. */
export interface FigureWorld {
  readonly pathOperators: (d: string) => string;
}

/** A pixel at 100 % in points, a little smaller: paper is read from nearer than a screen. */
const natural = 0.66;
/** Below this, letters of 11 units are under 5 points. */
const legible = 0.46;
const captionHeight = 16;

/** Puts a drawing into a flow: never cut, on a larger page where the usual one would make it too small to read. */
export function writeFigure(block: FigureBlock, flow: Flow, parent: Tag, world: FigureWorld): void {
  const { scene } = block;
  if (scene.w <= 0 || scene.h <= 0) return;
  flow.gap(4);
  const scale = placeFor(scene, flow);
  const [x, y, w, h] = [flow.left, flow.y, scene.w * scale, scene.h * scale];
  const tag = parent.child('Figure', { alt: block.alt, bbox: [x, y, x + w, y + h] });
  const painter = { ...world, fonts: flow.fonts, faces: flow.sheet.faces };
  flow.paint(tag, sceneOperators(scene, x, y, scale, painter));
  linkGroups(scene.shapes, { flow, parent, x, y, scale, anchors: block.anchors === true });
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

/** Finds the page for a drawing and turns to it; gives the scale. */
function placeFor({ w, h }: FigureBlock['scene'], flow: Flow): number {
  const fit = (width: number, height: number) => Math.min(natural, width / w, height / h);
  const here = fit(flow.width, flow.room - captionHeight);
  if (here >= Math.min(natural, fit(flow.width, flow.wholeRoom - captionHeight)) && here >= legible)
    return here;
  const inner = ([width, height]: Size) =>
    [width - 2 * margin.side, height - margin.top - margin.bottom - captionHeight] as const;
  const sizes = drawingSizes(flow.paper);
  const size = sizes.find((one) => fit(...inner(one)) >= legible) ?? sizes.at(-1)!;
  const scale = fit(...inner(size));
  const isUsual = size === sizes[0];
  if (isUsual && here >= scale * 0.8 && here >= legible) return here;
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
  readonly anchors: boolean;
}

/** Makes links of the parts of a drawing that lead somewhere, and places to which texts can lead. */
function linkGroups(shapes: readonly Shape[], place: LinkPlace): void {
  const links = new LinkMaker(place);
  for (const shape of shapes) links.visit(shape);
}

class LinkMaker {
  readonly #place: LinkPlace;
  #holder: Tag | undefined;

  constructor(place: LinkPlace) {
    this.#place = place;
  }

  visit(shape: Shape): void {
    if (shape.is !== 'group') return;
    if (shape.link !== undefined) this.#link(shape, shape.link);
    for (const inner of shape.shapes) this.visit(inner);
  }

  #link(group: GroupShape, link: string): void {
    const box = boxOf(group);
    if (box === undefined) return;
    const { flow, x, y, scale, anchors } = this.#place;
    const [left, top] = [x + box.x * scale, y + box.y * scale];
    if (anchors) flow.destination(`drawn:${link}`, top, left);
    const to = flow.anchors.get(`component:${link}`) ?? flow.anchors.get(link);
    if (to === undefined) return;
    this.#holder ??= this.#place.parent.child('Div');
    const tag = this.#holder.child('Link');
    tag.expect();
    flow.sheet.links.push({
      tag,
      x: left,
      y: top,
      w: box.w * scale,
      h: box.h * scale,
      to,
      label: group.name ?? link,
    });
  }
}

interface Box {
  readonly x: number;
  readonly y: number;
  readonly w: number;
  readonly h: number;
}

/** The box round the rectangles of a group, those inside it included. */
function boxOf({ shapes }: GroupShape): Box | undefined {
  let box: Box | undefined;
  for (const shape of shapes) {
    const one = shape.is === 'group' ? boxOf(shape) : shape.is === 'rect' ? shape : undefined;
    if (one !== undefined) box = box === undefined ? one : around(box, one);
  }
  return box;
}

function around(a: Box, b: Box): Box {
  const [x, y] = [Math.min(a.x, b.x), Math.min(a.y, b.y)];
  return { x, y, w: Math.max(a.x + a.w, b.x + b.w) - x, h: Math.max(a.y + a.h, b.y + b.h) - y };
}
