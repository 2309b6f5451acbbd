import type { Hex } from '#shared/report/branding/accent.ts';
import type { Ink } from '#shared/scene/scene.ts';
import type { Paper } from '#shared/report/document/report-template.ts';
import { fillWith } from '../paint/colours.ts';
import { num } from '../paint/number.ts';
import { textOperators } from '../paint/text-operators.ts';
import type { FontBook } from '../text/font-book.ts';
import { linesOf, type Line, type Lines } from '../text/lines.ts';
import type { Run } from '../text/style.ts';
import type { Look } from './look.ts';
import { margin, pageSize, type Size } from './paper.ts';
import { partsByTarget } from './parts-by-target.ts';
import { newSheet, type Sheet, type SheetHeading } from './sheet.ts';
import type { Tag } from './tag.ts';

/** Lines stand this many font sizes apart. */
export const leading = 1.38;
/** From the upper edge of a line to its baseline, in font sizes. */
const rise = 1.02;

/** Where things are put: pages one after another, and how far down the page is full. Lengths in points from the upper left. */
export class Flow {
  readonly fonts: FontBook;
  readonly paper: Paper;
  readonly sheets: Sheet[] = [];
  /** Names that links may lead to, with the names they have in the file. */
  readonly anchors: ReadonlyMap<string, string>;
  readonly look: Look;
  /** Names that have a place already: a name has one place, its first. */
  readonly #placed: Set<string>;
  y = 0;

  constructor(
    fonts: FontBook,
    paper: Paper,
    anchors: ReadonlyMap<string, string>,
    placed: Set<string>,
    look: Look,
  ) {
    this.fonts = fonts;
    this.paper = paper;
    this.anchors = anchors;
    this.look = look;
    this.#placed = placed;
  }

  get sheet(): Sheet {
    return this.sheets.at(-1)!;
  }

  get left(): number {
    return margin.side;
  }

  /** How wide the area between the margins is. */
  get width(): number {
    return this.sheet.width - 2 * margin.side;
  }

  /**
   * Where an area begins on the page, in points from its left edge: areas are put as if the report were read from the left, and
   * stand mirrored where it is read from the right.
   */
  across(x: number, w: number): number {
    return this.fonts.isRtl ? this.sheet.width - x - w : x;
  }

  /** What is left of the page. */
  get room(): number {
    return this.sheet.height - margin.bottom - this.y;
  }

  /** How much a fresh page of the usual size holds. */
  get wholeRoom(): number {
    return pageSize(this.paper)[1] - margin.bottom - margin.top;
  }

  /** A fresh page, of the usual size unless told. */
  breakPage([width, height]: Size = pageSize(this.paper)): void {
    this.sheets.push(newSheet(width, height));
    this.y = margin.top;
  }

  /** Goes to a fresh page where less than `height` is left; tells whether it did. */
  need(height: number): boolean {
    const usual = pageSize(this.paper);
    if (this.room >= Math.min(height, this.wholeRoom)) return false;
    this.breakPage(usual);
    return true;
  }

  /**
   * Makes room for what was broken into lines for this page: goes to a fresh page if it does not fit, and makes it again if that
   * page is narrower.
   */
  fitting<Made>(make: () => Made, heightOf: (made: Made) => number): Made {
    const { width } = this;
    const made = make();
    const height = heightOf(made);
    if (this.isOdd && height > this.room) this.breakPage();
    else this.need(Math.min(height, this.wholeRoom));
    return this.width === width ? made : make();
  }

  /** Whether the page is not of the usual size. */
  get isOdd(): boolean {
    return this.sheet.width !== pageSize(this.paper)[0];
  }

  /** Whether nothing stands on the page yet. */
  get isFresh(): boolean {
    return this.y <= margin.top + 0.5;
  }

  /** Space between blocks; none at the head of a page. */
  gap(height: number): void {
    if (!this.isFresh) this.y += height;
  }

  /** Paints operators for an element, or for none. */
  paint(tag: Tag | 'layout', operators: string): void {
    if (tag !== 'layout') tag.expect();
    else if (operators === '') return;
    this.sheet.painted.push({ tag, operators });
  }

  /** Fills an area. It means nothing by itself. */
  fill(x: number, y: number, w: number, h: number, ink: Ink | Hex): void {
    const box = [this.across(x, w), y, w, h].map(num).join(' ');
    this.paint('layout', `${fillWith(ink)}\n${box} re f`);
  }

  /** A hairline across. */
  rule(x: number, y: number, w: number, ink: Ink = 'line', height = 0.6): void {
    this.fill(x, y - height / 2, w, height, ink);
  }

  /** Text broken into lines. */
  wrap(runs: readonly Run[], width: number): Lines {
    return linesOf(runs, width, this.fonts);
  }

  /** Paints lines from `y` down, for an element; parts that lead elsewhere become links inside it. Gives their height. */
  lines(
    { lines, isRtl }: Lines,
    tag: Tag,
    x: number,
    y: number,
    width: number,
    align: 'start' | 'end' = 'start',
  ): number {
    // Numbers stand at the right in either direction: they are read from the left, and their units line up there.
    const isAtRight = this.fonts.isRtl || isRtl !== (align === 'end');
    const left = this.across(x, width);
    let down = 0;
    for (const line of lines) {
      const height = lineHeight(line);
      this.#line(line, tag, isAtRight ? left + width - line.width : left, y + down);
      down += height;
    }
    return down;
  }

  /** Names the place for links. */
  destination(anchor: string, y = this.y, x = this.left): void {
    const name = this.anchors.get(anchor);
    if (name === undefined || this.#placed.has(name)) return;
    this.#placed.add(name);
    this.sheet.destinations.push({ name, x, y: Math.max(y - 8, 0) });
  }

  heading(heading: SheetHeading): void {
    this.sheet.headings.push(heading);
  }

  #line(line: Line, tag: Tag, x: number, y: number): void {
    const baseline = y + sizeOf(line) * rise;
    for (const part of partsByTarget(line)) {
      const to = part.to === undefined ? undefined : this.anchors.get(part.to);
      const at = x + part.shift;
      if (to === undefined) this.paint(tag, textOperators(part, at, baseline, this.sheet.faces));
      else this.#link(part, tag, to, at, y, baseline);
    }
  }

  #link(part: Line, tag: Tag, to: string, x: number, y: number, baseline: number): void {
    const link = tag.child('Link');
    this.paint(link, textOperators(part, x, baseline, this.sheet.faces));
    link.expect();
    const label = (part.asRead ?? part.pieces).map(({ text }) => text).join('');
    this.sheet.links.push({ tag: link, x, y, w: part.width, h: lineHeight(part), to, label });
  }
}

const sizeOf = ({ pieces }: Line): number =>
  pieces.reduce((size, piece) => Math.max(size, piece.style.size), 0);

/** How much a line takes. */
export const lineHeight = (line: Line): number => sizeOf(line) * leading;

/** How much lines take. */
export const linesHeight = ({ lines }: Lines): number =>
  lines.reduce((sum, line) => sum + lineHeight(line), 0);
