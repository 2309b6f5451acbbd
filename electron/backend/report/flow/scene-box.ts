import type { GroupShape } from '#shared/scene/scene.ts';

/** How coordinates of a group become points of the page: scaled, then moved by x and y. */
export type Placed = readonly [x: number, y: number, scale: number];

/** The place of what is inside a group, from the place of the group's own surroundings. */
export function placedIn([x, y, scale]: Placed, { place }: GroupShape): Placed {
  if (place === undefined) return [x, y, scale];
  return [x + place.x * scale, y + place.y * scale, scale * (place.scale ?? 1)];
}

interface Box {
  readonly x: number;
  readonly y: number;
  readonly w: number;
  readonly h: number;
}

/** The box round the rectangles of a group in its own coordinates, those inside it included. */
export function boxOf({ shapes }: GroupShape): Box | undefined {
  let box: Box | undefined;
  for (const shape of shapes) {
    const one = shape.is === 'group' ? boxOutside(shape) : shape.is === 'rect' ? shape : undefined;
    if (one !== undefined) box = box === undefined ? one : around(box, one);
  }
  return box;
}

function boxOutside(group: GroupShape): Box | undefined {
  const box = boxOf(group);
  if (box === undefined) return undefined;
  const [x, y, scale] = placedIn([0, 0, 1], group);
  return { x: x + box.x * scale, y: y + box.y * scale, w: box.w * scale, h: box.h * scale };
}

function around(a: Box, b: Box): Box {
  const [x, y] = [Math.min(a.x, b.x), Math.min(a.y, b.y)];
  return { x, y, w: Math.max(a.x + a.w, b.x + b.w) - x, h: Math.max(a.y + a.h, b.y + b.h) - y };
}
