import { createStore } from '../base/store.ts';

/** What the bottom panel shows. */
export type PanelTab =
  | 'findings'
  | 'outline'
  | 'matrix'
  | 'numbers'
  | 'drill'
  | 'rules'
  | 'goals'
  | 'decisions'
  | 'compare'
  | 'history';

const pages: ReadonlySet<PanelTab> = new Set([
  'matrix',
  'numbers',
  'drill',
  'rules',
  'goals',
  'decisions',
]);

/** Whether a tab is read like a page: made larger, it has the window to itself. */
export const isPage = (tab: PanelTab): boolean => pages.has(tab);

export type PanelSize = 'folded' | 'open' | 'maximised';

export const panelTab = createStore<PanelTab>('findings');
export const panelSize = createStore<PanelSize>('open');

/** Whether the window is too small for palette and panel to stand open beside the canvas. */
export const isNarrow = createStore(false);
/** Whether the window is that of a phone held upright. */
export const isPhone = createStore(false);
/** Whether the palette lies over the canvas, on a narrow window. */
export const paletteOpen = createStore(false);

/** Shows a tab, and opens the panel for it. */
export function showTab(tab: PanelTab): void {
  panelTab.set(tab);
  if (panelSize.get() === 'folded') panelSize.set('open');
}

/** Follows the window's size: a narrow window folds palette and panel. */
export function followWindowSize(): void {
  const narrow = window.matchMedia('(max-width: 1359px), (max-height: 779px)');
  const phone = window.matchMedia('(max-width: 700px)');
  const follow = () => {
    isPhone.set(phone.matches);
    isNarrow.set(narrow.matches);
    paletteOpen.set(false);
    panelSize.set(narrow.matches ? 'folded' : 'open');
  };
  narrow.addEventListener('change', follow);
  phone.addEventListener('change', () => isPhone.set(phone.matches));
  follow();
}
