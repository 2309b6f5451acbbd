/** Where somebody is on the plan, in canvas units. Told and forgotten: never stored. */
export interface Presence {
  readonly cursor?: { readonly x: number; readonly y: number };
  readonly selection?: readonly string[];
  /** The part of the plan that fills their window. */
  readonly view?: Frame;
}

/** A part of the canvas. */
export interface Frame {
  readonly x: number;
  readonly y: number;
  readonly w: number;
  readonly h: number;
}
