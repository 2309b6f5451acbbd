import { isTyping } from '#renderer/actions/keyboard/is-typing.ts';

/**
 * Follows the space bar, wherever the keyboard is but in a field: while it is held, the pointer drags the canvas, and shows so. Gives
 * whether it is held now.
 */
export function watchSpace(host: HTMLElement, signal: AbortSignal): () => boolean {
  let isHeld = false;
  const hold = (next: boolean) => {
    isHeld = next;
    if (next) host.dataset['pans'] = '';
    else delete host.dataset['pans'];
  };
  const options = { signal, capture: true };
  window.addEventListener(
    'keydown',
    (event) => {
      const isPlain = !event.ctrlKey && !event.metaKey && !event.altKey;
      if (event.key === ' ' && isPlain && !isTyping(event.target)) hold(true);
    },
    options,
  );
  window.addEventListener('keyup', (event) => event.key === ' ' && hold(false), options);
  // The key may be let go where no window of ours hears it.
  window.addEventListener('blur', () => hold(false), { signal });
  return () => isHeld;
}
