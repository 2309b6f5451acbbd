import type { Box } from '#shared/layout/card-geometry.ts';

/** A box in canvas units, larger by `grow` on each side. */
export function MarkBox({
  box,
  className,
  radius = 4,
  grow = 0,
}: {
  readonly box: Box;
  readonly className: string | undefined;
  readonly radius?: number;
  readonly grow?: number;
}) {
  return (
    <rect
      x={box.x - grow}
      y={box.y - grow}
      width={box.w + 2 * grow}
      height={box.h + 2 * grow}
      rx={radius}
      className={className}
    />
  );
}
