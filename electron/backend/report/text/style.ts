import type { Hex } from '#shared/report/branding/accent.ts';
import type { Ink } from '#shared/scene/scene.ts';

/** How a text looks, and where it leads. */
export interface Style {
  /** In points. */
  readonly size: number;
  readonly ink: Ink | Hex;
  readonly bold: boolean;
  /** The name of a destination. */
  readonly to?: string;
}

/** A text in one style. */
export interface Run {
  readonly text: string;
  readonly style: Style;
}
