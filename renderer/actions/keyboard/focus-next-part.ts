import { isFocusable } from './is-focusable.ts';
import { nextIndex } from '../findings/show-finding.ts';

/** The parts of the window, in the order that F6 goes round; those of a workshop where it has them in place of others. */
const parts = [
  '[data-part="palette"]',
  '[data-part="room-agenda"]',
  '[data-canvas-host]',
  '[data-part="inspector"]',
  '[data-part="room"]',
  '[data-part="panel"]',
  '[data-part="room-notes"]',
  'header',
];

/** Sends the keyboard to the next part of the window that is seen, or to the one before; round the end. */
export function focusNextPart(step: 1 | -1): void {
  const seen = parts.flatMap((part) => {
    const element = document.querySelector<HTMLElement>(part);
    return element !== null && element.offsetParent !== null ? [element] : [];
  });
  const at = seen.findIndex((part) => part.contains(document.activeElement));
  const next = nextIndex(at, step, seen.length);
  if (next !== undefined) enter(seen[next]!);
}

function enter(part: HTMLElement): void {
  const first = part.tabIndex >= 0 ? part : firstStop(part);
  first?.focus();
}

const firstStop = (part: HTMLElement): HTMLElement | undefined =>
  [...part.querySelectorAll<HTMLElement>('a, button, input, select, textarea, [tabindex]')].find(
    isFocusable,
  );
