import type { PeerBox, PeerPicture } from '../peer-picture.ts';

/** What the bench asks of a page that shows the plan with another canvas. Points are on the screen. */
export interface PeerPage {
  fit(): void;
  /** Working zoom, 100 %, with the middle component in the middle. */
  fullSize(): void;
  viewport(): string;
  /** Where the middle component can be pressed, and where it is. */
  press(): { readonly x: number; readonly y: number };
  place(): string;
  selectAll(): void;
  selectNone(): void;
}

/** Colours of the lanes; all that is drawn in colour. */
export const hues = [
  '#2f6fb3',
  '#7a4fb5',
  '#b3572f',
  '#2f8a5b',
  '#8a6d2f',
  '#a03b64',
  '#3b7f8a',
  '#777777',
];

/** What is to be shown, read before the clock starts. */
export async function readPicture(): Promise<PeerPicture> {
  const answer = await fetch('./picture.json');
  return (await answer.json()) as PeerPicture;
}

/** The card nearest to the middle of all. */
export function middleBox({ boxes }: PeerPicture): PeerBox {
  const cards = boxes.filter(({ isGroup }) => !isGroup);
  const x = cards.reduce((sum, box) => sum + box.x, 0) / cards.length;
  const y = cards.reduce((sum, box) => sum + box.y, 0) / cards.length;
  const away = (box: PeerBox) => Math.hypot(box.x - x, box.y - y);
  return cards.reduce((best, box) => (away(box) < away(best) ? box : best));
}

/** Marks the frame after the one in which everything was drawn, as our canvas does, and lets the bench have the page. */
export function whenPainted(page: PeerPage, isComplete: () => boolean): void {
  const wasComplete = isComplete();
  requestAnimationFrame(() => {
    if (!wasComplete) return whenPainted(page, isComplete);
    performance.mark('strata-plan-painted');
    Object.assign(globalThis, { peer: page });
  });
}
