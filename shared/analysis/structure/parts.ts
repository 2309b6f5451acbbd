import type { Id } from '#shared/base/ids.ts';
import type { Drawing } from './drawing.ts';

/** What the writers of single aspects share: the drawing, and the vertex of what a component needs as a whole. */
export interface Parts {
  readonly drawing: Drawing;
  /** The vertex that says whether a component works together with all that it needs. */
  readonly works: (id: Id) => number;
  /** The vertex of a machine without what carries it: itself, its networks, its volumes and the services it needs. */
  readonly alone: (id: Id) => number;
  /** The vertex of what signs in those who use something. */
  readonly signIn: (id: Id) => number;
}
