import type { Id } from '#shared/base/ids.ts';
import type { Box } from '#shared/layout/card-geometry.ts';

/** What is drawn, and what it lies in. */
export interface Veiled {
  readonly ids: Iterable<Id>;
  readonly parentOf: (id: Id) => Id | undefined;
  readonly boxOf: (id: Id) => Box | undefined;
}

/**
 * SVG path data, to be filled by the even-odd rule, that covers `world` and all in it but what is bright. A box is drawn only
 * where it is not as what it lies in: what is quiet inside of something bright is covered again.
 */
export function veilPath(
  world: Box,
  { ids, parentOf, boxOf }: Veiled,
  bright: ReadonlySet<Id>,
): string {
  const parts = [boxPath(world)];
  for (const id of ids) {
    const parent = parentOf(id);
    const isInBright = parent !== undefined && bright.has(parent);
    const box = bright.has(id) === isInBright ? undefined : boxOf(id);
    if (box !== undefined) parts.push(boxPath(box));
  }
  return parts.join('');
}

/** A box as a closed path. */
export const boxPath = ({ x, y, w, h }: Box): string => `M${x} ${y}h${w}v${h}h${-w}z`;
