import type { Id } from '#shared/base/ids.ts';
import type { Change } from '#shared/plan/change.ts';
import type { Frame } from '#shared/workshop/presence.ts';
import type { Box, DrawnLane } from '#shared/layout/card-geometry.ts';
import type { PaletteItem } from '../window/dragged-item.ts';
import { createStore } from '../base/store.ts';

/** Ways to bring what is selected into line. */
export type Arrangement =
  | 'left'
  | 'centre'
  | 'right'
  | 'top'
  | 'middle'
  | 'bottom'
  | 'spread-across'
  | 'spread-down'
  | 'same-spacing';

/** A place on the canvas, in the space of a lane. */
export interface NoteSpot {
  readonly lane: DrawnLane;
  readonly x: number;
  readonly y: number;
}

/** A place in the space of a lane, and the group whose frame it lies in. */
interface FreePlace {
  readonly x: number;
  readonly y: number;
  readonly group?: Id;
}

/** What panels and actions may ask of the canvas. The canvas registers itself here while it is on screen. */
export interface CanvasPort {
  /** Brings components into view, and puts the keyboard focus on the first when asked. */
  reveal(ids: readonly Id[], options?: { readonly focus?: boolean }): void;
  /** Brings what is selected into view, notes too, and puts the keyboard focus on the first component, else the first note, when asked. */
  revealSelection(options?: { readonly focus?: boolean }): void;
  /** Shows the whole plan. */
  fitAll(): void;
  /** The same for a person who asked for it: says how large. */
  fitPlan(): void;
  /** Shows what is selected as large as it goes, and says how large. */
  zoomToSelection(): void;
  /** Aligns or distributes what is selected. */
  arrange(how: Arrangement): void;
  /** Lays out the plan or what is selected, all layers at once, or what is selected of one lane as layers or a tree. */
  layOut(what: 'plan' | 'selection' | 'layers' | 'tree'): void;
  /** Makes a group of what is selected; gives whether it was made. */
  group(): boolean;
  /** The groups that are selected whole, outermost first. */
  selectedGroups(): readonly Id[];
  /** What of the selection can be collapsed: groups and containers that are selected, else those around it. */
  foldables(): readonly {
    readonly id: Id;
    readonly collapsed: boolean;
    readonly members: readonly Id[];
  }[];
  /** Components with all that lies in them. */
  withInside(ids: readonly Id[]): readonly Id[];
  /** Those of some components that gestures may move or remove; says which are locked. */
  unlocked(ids: readonly Id[]): readonly Id[];
  /** Opens the menu of what is selected, else of the canvas, where the keyboard is. */
  openMenu(): void;
  /** Zooms, and says where it came to. */
  zoomBy(factor: number): void;
  zoomTo(zoom: number): void;
  /**
   * Where a new component of this item goes when nobody points: a free place in what is to hold it, else on its lane; there in the
   * innermost group that `beside` lies in, if any.
   */
  freePlace(item: PaletteItem, inside: Id | undefined, beside?: Id): FreePlace;
  /**
   * A change that adds components and notes, with them moved aside where they would cover others, and components put into the group whose
   * frame they lie in.
   */
  settled(change: Change): Change;
  /** Where something so large goes: its middle at a point of the window, or in the middle of what is seen. */
  noteSpot(
    size: { readonly w: number; readonly h: number },
    at?: { readonly clientX: number; readonly clientY: number },
  ): NoteSpot;
  /** Brings a note, or an entry of the decision record that lies on the canvas, into view, and puts the keyboard focus on it. */
  revealNote(id: Id): void;
  /** Puts components into one that can hold them; null takes them out of what they lie in. */
  putInside(ids: readonly Id[], container: Id | null): void;
  /** Shows a part of the canvas whole, as large as it fits. */
  showSight(sight: Box): void;
  /** The cards that lie whole in sight; none where they are very many. */
  cardsInSight(): readonly Id[];
  /** Shows what a view looked at: where it was, or, since it was put elsewhere, where it is now. */
  showAgain(sight: Box, about: readonly Id[]): void;
  /** The part of the canvas that a lane takes; of all of it without one. */
  laneSight(lane?: DrawnLane): Box;
  /** The part of the plan that is in sight. */
  frame(): Frame;
  /** Gives what brings back exactly what is in sight now. */
  remember(): () => void;
  /** Puts the keyboard focus on the canvas. */
  focus(): void;
}

export const canvasPort = createStore<CanvasPort | undefined>(undefined);

/** The zoom of the canvas, 1 is 100 %. */
export const canvasZoom = createStore(1);
