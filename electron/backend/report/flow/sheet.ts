import type { Face } from '../text/face.ts';
import type { Tag } from './tag.ts';

/** A page to be: what is painted on it, in the order of reading. */
export interface Sheet {
  readonly width: number;
  readonly height: number;
  readonly painted: Painted[];
  readonly links: SheetLink[];
  readonly destinations: Destination[];
  readonly headings: SheetHeading[];
  readonly faces: Set<Face>;
  /** The names of the pictures of pixels that are on it. */
  readonly pictures: Set<string>;
}

/** Operators that belong to an element, or to none: lines, backgrounds, page numbers. */
interface Painted {
  readonly tag: Tag | 'layout' | 'pagination';
  readonly operators: string;
}

/** An area that leads somewhere. Lengths from the upper left. */
interface SheetLink {
  readonly tag: Tag;
  readonly x: number;
  readonly y: number;
  readonly w: number;
  readonly h: number;
  readonly to: string;
  /** Where it leads, in words. */
  readonly label: string;
}

interface Destination {
  readonly name: string;
  readonly x: number;
  readonly y: number;
}

/** An entry of the outline, and of the table of contents when it has an anchor. */
export interface SheetHeading {
  readonly level: 1 | 2 | 3;
  readonly text: string;
  readonly y: number;
  readonly anchor?: string;
}

/** An empty page. */
export const newSheet = (width: number, height: number): Sheet => ({
  width,
  height,
  painted: [],
  links: [],
  destinations: [],
  headings: [],
  faces: new Set(),
  pictures: new Set(),
});
