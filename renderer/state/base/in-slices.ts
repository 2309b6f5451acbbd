/** So long may one slice keep the window from answering, in ms. */
const sliceMs = 8;

/**
 * Visits each item, a slice at a time, and lets the window draw and answer in between; `pause` may put off the next slice for
 * longer. Gives false when `signal` ended it before all were visited.
 */
export async function inSlices<Item>(
  items: Iterable<Item>,
  visit: (item: Item) => void,
  signal: AbortSignal,
  pause?: (signal: AbortSignal) => Promise<void>,
): Promise<boolean> {
  await pause?.(signal);
  let until = performance.now() + sliceMs;
  for (const item of items) {
    if (performance.now() >= until) {
      await breath();
      await pause?.(signal);
      until = performance.now() + sliceMs;
    }
    if (signal.aborted) return false;
    visit(item);
  }
  return !signal.aborted;
}

/** By a message and not by a timer: browsers make timers that set timers wait for 4 ms each. */
const breath = (): Promise<void> =>
  new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.addEventListener('message', () => {
      port1.close();
      resolve();
    });
    port1.start();
    port2.postMessage(undefined);
  });
