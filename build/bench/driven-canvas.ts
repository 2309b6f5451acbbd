import type { Page } from 'playwright';

export interface ScreenPoint {
  readonly x: number;
  readonly y: number;
}

/** A canvas on a page, ours or a peer's, as the bench handles it. */
export interface DrivenCanvas {
  readonly page: Page;
  /** The element that the canvas fills. */
  readonly host: string;
  /** What changes in the document with each new picture of what is selected. */
  readonly painted: string;
  /** The button that drags the canvas. */
  readonly panButton: 'left' | 'middle';
  /** Waits until all that is worked out once after opening is there. */
  settled(): Promise<void>;
  fit(): Promise<void>;
  /** Working zoom: 100 %. */
  fullSize(): Promise<void>;
  /** Another text when the viewport is another. */
  viewport(): Promise<unknown>;
  /** Where a component can be pressed to be dragged, near the middle. */
  press(): Promise<ScreenPoint>;
  /** Another text when that component is drawn elsewhere. */
  place(): Promise<unknown>;
  /** Selects everything, after having set `benchBegun` to when it was asked. */
  selectAll(): Promise<void>;
  selectNone(): Promise<void>;
}
