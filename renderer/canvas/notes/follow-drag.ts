import type { Id } from '#shared/base/ids.ts';
import type { Store } from '#renderer/state/base/store.ts';
import type { Gesture } from '../gestures/gesture-state.ts';

type Drag = Extract<Gesture, { kind: 'drag' }>;

/** What moves with the pointer while one drag lasts. */
interface Moving {
  readonly notes: ReadonlySet<Id>;
  readonly elements: readonly HTMLElement[];
  /** Copies are pictures of notes, which go when the drag ends. */
  readonly isCopy: boolean;
}

/**
 * Lets the notes that are dragged follow the pointer, without drawing any anew; of a drag that copies, pictures of them, which are put
 * into `ghosts`. Gives what ends it.
 */
export function followDrag(
  world: HTMLElement,
  ghosts: HTMLElement,
  gesture: Store<Gesture | undefined>,
): () => void {
  let moving: Moving | undefined;
  const end = () => {
    for (const element of moving?.elements ?? []) {
      if (moving?.isCopy === true) element.remove();
      else element.style.translate = '';
    }
    moving = undefined;
  };
  const follow = () => {
    const now = gesture.get();
    if (now?.kind !== 'drag' || now.notes.size === 0) return end();
    if (moving?.notes !== now.notes) {
      end();
      moving = takenUp(world, ghosts, now);
    }
    for (const { style } of moving.elements) style.translate = `${now.dx}px ${now.dy}px`;
  };
  const stop = gesture.subscribe(follow);
  return () => {
    stop();
    end();
  };
}

function takenUp(world: HTMLElement, ghosts: HTMLElement, { notes, copies }: Drag): Moving {
  const originals = [...world.querySelectorAll<HTMLElement>('[data-note]')].filter((element) =>
    notes.has(element.dataset['note'] ?? ''),
  );
  const elements = copies ? originals.map(pictureOf) : originals;
  if (copies) ghosts.append(...elements);
  return { notes, elements, isCopy: copies };
}

/** The same to look at, and nothing else. */
function pictureOf(original: HTMLElement): HTMLElement {
  const copy = original.cloneNode(true) as HTMLElement;
  for (const name of ['data-note', 'tabindex', 'role', 'aria-label', 'aria-pressed'])
    copy.removeAttribute(name);
  return copy;
}
