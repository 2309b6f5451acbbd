/** A colour by its meaning; whoever draws the scene knows what it is in its theme. */
export type Ink =
  | 'ink'
  | 'ink-2'
  | 'ink-3'
  | 'line'
  | 'line-2'
  | 'line-3'
  | 'card'
  | 'band'
  | 'group'
  | 'sunken'
  | 'accent'
  | 'accent-soft'
  | 'err'
  | 'err-soft'
  | 'warn'
  | 'warn-soft'
  | 'info'
  | 'info-soft'
  | 'ok'
  | 'ok-soft'
  | 'mute'
  | 'mute-soft'
  | 'on-sev'
  | 'canvas'
  | 'l-access'
  | 'l-application'
  | 'l-processing'
  | 'l-network'
  | 'l-storage'
  | 'l-security'
  | 'l-management';

/** How an area is filled: plainly, or hatched, which says "a range" without colour. */
export type Fill = Ink | { readonly hatch: Ink };

/** How a line is drawn; widths and dashes in scene units. */
export interface Stroke {
  readonly ink: Ink;
  readonly width?: number;
  readonly dash?: readonly number[];
  /** How it ends and turns; square and pointed when not stated. */
  readonly cap?: 'round';
}

/** One thing to draw. Coordinates are scene units, px at 100 %, from the upper left. */
export type Shape = RectShape | LineShape | PathShape | TextShape | ImageShape | GroupShape;

interface RectShape {
  readonly is: 'rect';
  readonly x: number;
  readonly y: number;
  readonly w: number;
  readonly h: number;
  readonly radius?: number;
  readonly fill?: Fill;
  readonly stroke?: Stroke;
}

/** A line through points. */
interface LineShape {
  readonly is: 'line';
  readonly points: readonly (readonly [x: number, y: number])[];
  readonly stroke: Stroke;
}

/** A path in SVG's notation, moved and scaled, the width and dashes of its line with it: icons, curves. */
export interface PathShape {
  readonly is: 'path';
  readonly d: string;
  readonly x: number;
  readonly y: number;
  readonly scale: number;
  readonly fill?: Fill;
  readonly stroke?: Stroke;
}

/** One line of text. `y` is its baseline. Words of one writing direction read as they do in a text of their own. */
export interface TextShape {
  readonly is: 'text';
  readonly x: number;
  readonly y: number;
  readonly text: string;
  readonly size: TextSize;
  readonly ink: Ink;
  readonly bold?: true;
  readonly anchor?: 'start' | 'middle' | 'end';
}

/** A picture inside a box, in its own form. `href` is a data address of a PNG, a JPEG or a clean SVG; where none can be drawn, its name stands. */
export interface ImageShape {
  readonly is: 'image';
  readonly x: number;
  readonly y: number;
  readonly w: number;
  readonly h: number;
  readonly href: string;
  readonly name: string;
}

/** Shapes that belong together: a row of a plot, a card of the plan. */
export interface GroupShape {
  readonly is: 'group';
  /** What it is in words, for those who hear the picture. */
  readonly name?: string;
  /** The component or finding it leads to. */
  readonly link?: string;
  /** Where its corner lies, and how much larger it is drawn; as it is when not stated. */
  readonly place?: { readonly x: number; readonly y: number; readonly scale?: number };
  /** What of it is drawn, in its own units: nothing outside this. */
  readonly clip?: {
    readonly x: number;
    readonly y: number;
    readonly w: number;
    readonly h: number;
  };
  readonly shapes: readonly Shape[];
}

/** Sizes of text, in scene units. */
export type TextSize = 11 | 12 | 13 | 14 | 16 | 20 | 28;

/** A drawing that knows nothing of screens or paper: shown as SVG, printed into PDF, saved as a picture. */
export interface Scene {
  readonly w: number;
  readonly h: number;
  /** What it shows, in one sentence. */
  readonly title: string;
  readonly shapes: readonly Shape[];
}
