/** Whether a press belongs to a button that lies on the canvas. */
export const isControl = (target: EventTarget | null): boolean =>
  target instanceof Element &&
  target.closest('button, input, textarea, a, [data-note], [data-minimap], [data-legend]') !== null;
