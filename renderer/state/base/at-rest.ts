/** So long nobody has touched anything, in ms. */
const restMs = 250;

let touchedAt = -Infinity;

/** Notes from now on whenever somebody presses, drags, turns the wheel or types. The pointer passing over is no touch. */
export function followTouches(window: EventTarget): void {
  const touched = () => {
    touchedAt = performance.now();
  };
  const moved = (event: Event) => {
    if ('buttons' in event && event.buttons !== 0) touched();
  };
  const options = { capture: true, passive: true };
  for (const name of ['pointerdown', 'wheel', 'keydown'])
    window.addEventListener(name, touched, options);
  window.addEventListener('pointermove', moved, options);
}

/** Waits until nobody has touched anything for a moment: for work in the background, which would make what is under the hand jerk. */
export async function atRest(signal: AbortSignal): Promise<void> {
  while (!signal.aborted) {
    const wait = touchedAt + restMs - performance.now();
    if (wait <= 0) return;
    await new Promise((resolve) => setTimeout(resolve, wait));
  }
}
