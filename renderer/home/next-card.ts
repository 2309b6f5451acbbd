/** Where a card stands on the screen, in pixels. */
export interface CardBox {
  readonly left: number;
  readonly top: number;
}

/**
 * Where a key leads from a card, by where the cards stand: to the next or former one, or to the nearest of the row above or below.
 * Undefined for keys that lead nowhere.
 */
export function nextCard(key: string, at: number, boxes: readonly CardBox[]): number | undefined {
  switch (key) {
    case 'ArrowRight':
      return Math.min(at + 1, boxes.length - 1);
    case 'ArrowLeft':
      return Math.max(at - 1, 0);
    case 'ArrowDown':
      return inNearestRow(at, boxes, (top, own) => top > own);
    case 'ArrowUp':
      return inNearestRow(at, boxes, (top, own) => top < own);
    case 'Home':
      return 0;
    case 'End':
      return boxes.length - 1;
    default:
      return undefined;
  }
}

function inNearestRow(
  at: number,
  boxes: readonly CardBox[],
  lies: (top: number, own: number) => boolean,
): number {
  const own = boxes[at]!;
  const distance = ({ left, top }: CardBox) => [Math.abs(top - own.top), Math.abs(left - own.left)];
  let best = at;
  for (const [index, box] of boxes.entries()) {
    if (!lies(box.top, own.top)) continue;
    const [down = 0, aside = 0] = distance(box);
    const [bestDown = 0, bestAside = 0] = distance(boxes[best]!);
    if (best === at || down < bestDown || (down === bestDown && aside < bestAside)) best = index;
  }
  return best;
}
