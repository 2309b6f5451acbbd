import type { KeyPress } from './keys.ts';

/** These mean the window even while a text is typed: the search, the file, the settings, and what is in sight of the canvas. */
const forWindow = ['k', 's', 'o', 'p', ',', '0', '1', '2', '+', '=', '-'];

/** Whether a key press in a field means the window. A list to choose from takes letters, and needs nothing that is held with another key. */
export function isForWindow(press: KeyPress, field: EventTarget | null): boolean {
  const isMod = (press.ctrlKey || press.metaKey) && !press.altKey;
  if (['F6', 'F8'].includes(press.key)) return true;
  if (isMod && forWindow.includes(press.key.toLowerCase())) return true;
  if (!(field instanceof HTMLSelectElement)) return false;
  const isLens = press.shiftKey && /^Digit\d$/.test(press.code ?? '');
  return isMod || isLens || (press.altKey && press.key.startsWith('Page'));
}
