/** Calls `listener` at each event of this name on the canvas, as long as its gestures are at work. */
export type Listen = <Name extends keyof HTMLElementEventMap>(
  name: Name,
  listener: (event: HTMLElementEventMap[Name]) => void,
  options?: AddEventListenerOptions,
) => void;

/** Listens to `host` until `signal` ends it. */
export const listenOn =
  (host: HTMLElement, signal: AbortSignal): Listen =>
  (name, listener, options = {}) =>
    host.addEventListener(name, listener, { ...options, signal });
