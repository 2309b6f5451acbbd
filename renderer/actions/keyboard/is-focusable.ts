/** Whether Tab would stop at an element. */
export const isFocusable = (element: HTMLElement): boolean =>
  element.tabIndex >= 0 && !element.matches(':disabled') && element.offsetParent !== null;
