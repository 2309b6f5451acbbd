import type { Id } from '#shared/base/ids.ts';
import type { Box } from '#shared/layout/card-geometry.ts';
import { createStore } from '#renderer/state/base/store.ts';
import type { CanvasModel } from '../model/canvas-model.ts';
import { cardsFrom } from '../scene/paint-cards.ts';
import { sightOf, type Viewport } from './viewport.ts';

/** Cards in the document at most, and how many more are mounted in one frame. */
export const mostCards = 200;
export const mountedPerFrame = 8;
const marginShare = 0.25;

/**
 * The components whose cards should be in the document: those in and near the screen, nearest to its
 * middle first; none where cards are drawn as blocks. `hidden` are drawn elsewhere just now.
 */
export function cardsWanted(
  model: CanvasModel,
  viewport: Viewport,
  size: { readonly w: number; readonly h: number },
  hidden: ReadonlySet<Id>,
): Id[] {
  if (viewport.zoom < cardsFrom) return [];
  const sight = sightOf(viewport, size);
  const area: Box = {
    x: sight.x - sight.w * marginShare,
    y: sight.y - sight.h * marginShare,
    w: sight.w * (1 + 2 * marginShare),
    h: sight.h * (1 + 2 * marginShare),
  };
  const middle = { x: sight.x + sight.w / 2, y: sight.y + sight.h / 2 };
  return model.grid
    .within(area)
    .map((slot) => ({ slot, away: distance(model.boxAt(slot), middle) }))
    .sort((a, b) => a.away - b.away)
    .map(({ slot }) => model.slots.idAt(slot))
    .filter((id) => !hidden.has(id) && !model.isGroup(id) && !model.isFolded(id))
    .slice(0, mostCards);
}

const distance = (box: Box, to: { readonly x: number; readonly y: number }): number =>
  Math.abs(box.x + box.w / 2 - to.x) + Math.abs(box.y + box.h / 2 - to.y);

/** The cards of the next frame: those still wanted, and a few of the missing ones. */
export function nextMounted(mounted: readonly Id[], wanted: readonly Id[]): readonly Id[] {
  const want = new Set(wanted);
  const kept = mounted.filter((id) => want.has(id));
  const have = new Set(kept);
  const added = wanted.filter((id) => !have.has(id)).slice(0, mountedPerFrame);
  if (added.length === 0 && kept.length === mounted.length) return mounted;
  return [...kept, ...added];
}

/** The components whose cards are in the document: with each frame a few more of those that should be. */
export class CardWindow {
  readonly mounted = createStore<readonly Id[]>([]);
  #wanted: readonly Id[] | undefined;

  /** Other cards may be wanted from now on. */
  outdate(): void {
    this.#wanted = undefined;
  }

  /** Mounts cards of a frame; `wanted` says which there should be. Gives whether some are still missing. */
  mount(wanted: () => readonly Id[]): boolean {
    this.#wanted ??= wanted();
    const next = nextMounted(this.mounted.get(), this.#wanted);
    this.mounted.set(next);
    return next.length < this.#wanted.length;
  }
}
